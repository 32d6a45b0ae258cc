/// Words that contradict each other: `hot` and `cold`.
package enum OppositeWords {
  /// Whether two words in lower case are listed as opposites.
  ///
  /// - Complexity: O(log *n*) for *n* listed words.
  package static func areOpposites(_ one: String, _ other: String) -> Bool {
    isListed(one, other) || isListed(other, one)
  }

  private static func isListed(_ word: String, _ opposite: String) -> Bool {
    SortedLines(text: .opposites).withValue(of: word) { value in
      value.split(separator: UInt8(ascii: " ")).contains { $0.elementsEqual(opposite.utf8) }
    } ?? false
  }
}
