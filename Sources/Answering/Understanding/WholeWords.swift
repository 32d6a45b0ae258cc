/// Finds and replaces whole words in text as typed.
enum WholeWords {
  /// Where some words stand in a text, not inside other words; nil where they do not.
  static func range(of words: String, in text: Substring) -> Range<Substring.Index>? {
    guard !words.isEmpty else { return nil }
    var rest = text
    while let found = rest.firstRange(of: words) {
      let before =
        found.lowerBound > text.startIndex ? text[text.index(before: found.lowerBound)] : " "
      let after = found.upperBound < text.endIndex ? text[found.upperBound] : " "
      if !isPartOfWord(before), !isPartOfWord(after) { return found }
      rest = rest[rest.index(after: found.lowerBound)...]
    }
    return nil
  }

  private static func isPartOfWord(_ character: Character) -> Bool {
    character.isLetter || character.isNumber
  }
}
