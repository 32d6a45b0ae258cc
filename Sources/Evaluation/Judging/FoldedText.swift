/// Text as judged pieces and quotes are compared by: without marks, in lower case, white space folded.
///
/// Curly quotation marks and dashes become straight ones, links and pictures their text; `*`, `_` and
/// `` ` `` go.
public struct FoldedText: Sendable, Equatable {
  /// The folded text, in UTF-8.
  let bytes: [UInt8]
  /// How many characters the text has.
  let count: Int
  /// So many characters of a quote are enough to be found within a longer piece.
  static let leastWithin = 25

  /// Folds a text.
  ///
  /// - Complexity: O(*n*).
  public init(_ text: String) {
    let scalars = Self.withoutLinks(text.unicodeScalars.map(Self.straight))
    var folded = String.UnicodeScalarView()
    var owesSpace = false
    for scalar in scalars where !"*_`".unicodeScalars.contains(scalar) {
      if scalar.properties.isWhitespace {
        owesSpace = !folded.isEmpty
        continue
      }
      if owesSpace { folded.append(" ") }
      owesSpace = false
      folded.append(scalar)
    }
    let lower = String(folded).lowercased()
    bytes = Array(lower.utf8)
    count = lower.unicodeScalars.count
  }

  /// Whether another text stands in this one.
  public func contains(_ other: FoldedText) -> Bool {
    other.bytes.isEmpty || bytes.firstRange(of: other.bytes) != nil
  }

  /// Whether a quote shows a piece: it contains the piece or, being long enough, is part of it.
  public func shows(_ piece: FoldedText) -> Bool {
    if contains(piece) { return true }
    guard count >= Self.leastWithin else { return false }
    let end = bytes.lastIndex { !Array(".:;".utf8).contains($0) }.map { $0 + 1 } ?? 0
    return piece.bytes.firstRange(of: bytes[..<end]) != nil
  }

  private static func straight(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "’", "‘": "'"
    case "“", "”": "\""
    case "–", "—": "-"
    default: scalar
    }
  }

  /// Puts the text of `[text](target)` in its place.
  private static func withoutLinks(_ text: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var squares = Search(for: "]", in: text)
    var rounds = Search(for: ")", in: text)
    var result: [Unicode.Scalar] = []
    result.reserveCapacity(text.count)
    var index = 0
    while index < text.count {
      let isPicture = text[index] == "!" && index + 1 < text.count && text[index + 1] == "["
      let open = index + (isPicture ? 1 : 0)
      if text[open] == "[", let square = squares.next(from: open + 1), square + 1 < text.count,
        text[square + 1] == "(", let round = rounds.next(from: square + 2)
      {
        result += text[(open + 1)..<square]
        index = round + 1
      } else {
        result.append(text[index])
        index += 1
      }
    }
    return result
  }

  /// Finds a sign from places that only ever rise, and looks at each sign of the text once.
  private struct Search {
    let sign: Unicode.Scalar
    let text: [Unicode.Scalar]
    var place = 0

    init(for sign: Unicode.Scalar, in text: [Unicode.Scalar]) {
      self.sign = sign
      self.text = text
    }

    mutating func next(from start: Int) -> Int? {
      place = max(place, start)
      while place < text.count, text[place] != sign { place += 1 }
      return place < text.count ? place : nil
    }
  }
}
