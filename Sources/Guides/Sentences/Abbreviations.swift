/// What is known of words that are written with a full stop.
enum Abbreviations {
  /// No word that is looked at has more bytes.
  static let longest = 16

  /// Whether a single capital letter after a word is an initial of a name.
  static func isInitial(after word: String) -> Bool {
    let small = word.lowercased()
    // “Vitamin C.” ends a sentence, “by J. Smith” goes on.
    if ReadingWords.isA(.lettered, small) { return false }
    if ReadingWords.isA(.namePreposition, small) { return true }
    return word.utf8.first?.isUpper ?? false
  }

  /// Whether a word with a full stop goes on with the sentence.
  static func continues(_ word: String, before next: String, nextIsDigit: Bool) -> Bool {
    let small = word.lowercased()
    if ReadingWords.isA(.abbreviation, small) { return true }
    if ReadingWords.isA(.numberAbbreviation, small) {
      return nextIsDigit && (small != "no" || word == "No")
    }
    let next = next.lowercased()
    if small == "a.m" || small == "p.m" {
      return nextIsDigit || ReadingWords.isA(.afterTime, next)
    }
    if ReadingWords.isA(.nameAbbreviation, small) || isInitialism(word) {
      return !ReadingWords.isA(.sentenceOpener, next)
    }
    return small == "etc" && nextIsDigit
  }

  /// Whether a word is short groups of letters with stops between, as “U.S” or “Ph.D”.
  private static func isInitialism(_ word: String) -> Bool {
    let parts = word.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard parts.count > 1 else { return false }
    return parts.allSatisfy { (1...2).contains($0.count) && $0.allSatisfy(\.isLetter) }
  }
}
