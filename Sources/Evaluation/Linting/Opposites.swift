import TextAnalysis

/// Words that contradict each other and so cannot stand for each other.
enum Opposites {
  /// Two entries of a line that contradict each other; nil where none do.
  static func pair(in entries: [[String]]) -> (String, String)? {
    for (index, entry) in entries.enumerated() {
      for other in entries.dropFirst(index + 1) where contradict(entry, other) {
        return (entry.joined(separator: " "), other.joined(separator: " "))
      }
    }
    return nil
  }

  /// Whether two entries differ in one word only, and that word is the other's opposite.
  private static func contradict(_ entry: [String], _ other: [String]) -> Bool {
    guard entry.count == other.count else { return false }
    let differing = zip(entry, other).filter { $0 != $1 }
    guard let words = differing.first, differing.count == 1 else { return false }
    return OppositeWords.areOpposites(words.0, words.1)
      || isNegation(words.0, of: words.1) || isNegation(words.1, of: words.0)
  }

  /// Whether a word is another with a prefix that denies it: “unsterile”, “inactive”.
  private static func isNegation(_ word: String, of other: String) -> Bool {
    prefixes.contains { word.hasPrefix($0) && word.dropFirst($0.count) == other }
  }

  private static let prefixes = ["un", "non", "in", "im", "dis", "ir", "il"]
}
