/// A place in a list or section that was just quoted.
enum PlaceAsked: Sendable, Equatable {
  /// What comes after the quote: “and then?”.
  case next
  /// An item by its number from 1: “the second step”.
  case item(Int)
  /// The last item.
  case last

  /// Reads a question that asks for nothing but a place; nil for any other.
  static func read(_ words: [QuestionWord]) -> PlaceAsked? {
    let folded = words.map(\.folded)
    let asked = folded.filter { !fillers.contains($0) }
    if nextQuestions.contains(asked.joined(separator: " ")) { return .next }
    var place: PlaceAsked?
    for word in words {
      if let found = ordinals[word.folded] {
        guard place == nil else { return nil }
        place = found
      } else if !word.isFunction, !stepWords.contains(word.folded), word.category != .generic {
        return nil
      }
    }
    let namesStep = folded.contains(where: stepWords.contains)
    let isNamed = zip(folded, folded.dropFirst()).contains { $0 == "the" && ordinals[$1] != nil }
    return namesStep || isNamed || asked.count <= 1 ? place : nil
  }

  private static let fillers: Set<String> = ["and", "so", "ok", "okay", "but", "please"]
  private static let nextQuestions: Set<String> = [
    "then", "then what", "what then", "next", "what next", "what is next", "what comes next",
    "after that", "what happens next", "what happens then", "what happens after that",
    "the next step", "what is the next step", "the next one", "go on", "continue",
  ]
  private static let ordinals: [String: PlaceAsked] = [
    "first": .item(1), "1st": .item(1), "second": .item(2), "2nd": .item(2), "third": .item(3),
    "3rd": .item(3), "fourth": .item(4), "4th": .item(4), "fifth": .item(5), "5th": .item(5),
    "sixth": .item(6), "seventh": .item(7), "eighth": .item(8), "ninth": .item(9),
    "tenth": .item(10), "last": .last, "final": .last,
  ]
  private static let stepWords: Set<String> = [
    "step", "stage", "phase", "part", "point", "item", "one", "bit", "happen", "happens",
    "reason", "thing",
  ]
}
