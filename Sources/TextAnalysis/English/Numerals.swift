/// The values of numbers, spelt or in digits, and of ordinals.
package enum Numerals {
  /// The value of a folded word such as `3`, `three`, `third` or `3rd`; nil of any other word.
  ///
  /// - Complexity: O(log *n*) for *n* listed words.
  package static func value(of word: String) -> Int? {
    if word.utf8.count <= longest, word.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
      return Int(word)
    }
    return SortedLines(text: .numerals).withValue(of: word) { value in
      Int(String(decoding: value, as: UTF8.self))
    } ?? nil
  }

  /// Whether a word of a text is a number with a value.
  package static func isNumber(_ text: ClassedWords, _ index: Int) -> Bool {
    text.words.indices.contains(index) && value(of: text.words[index]) != nil
  }

  /// Whether a word of a text is an ordinal such as `3rd`.
  package static func isOrdinalInDigits(_ text: ClassedWords, _ index: Int) -> Bool {
    isNumber(text, index) && text.words[index].first?.isNumber == true
      && text.words[index].last?.isLetter == true
  }

  /// More digits count nothing that is told one by one.
  private static let longest = 6
}
