/// A word that can stand in for another, and how well.
public struct RelatedWord: Equatable, Sendable {
  /// The base form, in lower case.
  public let word: String
  /// From 4, loosely related, to 9, as good as the word itself.
  public let weight: Int

  /// Makes a related word.
  public init(_ word: String, _ weight: Int) {
    self.word = word
    self.weight = weight
  }
}

/// English words that people use for one another, or near one another.
///
/// From `Knowledge/English`, whose `README.md` says how the lists were made. Lists of opposites are
/// kept apart: opposites are never related.
public enum RelatedWords {
  /// How many words a phrase has at most.
  static let longestPhrase = 5

  /// The words related to a word in lower case, heaviest first; of an inflected form, those of its base form.
  ///
  /// Empty for a word that is not listed.
  ///
  /// - Complexity: O(log *n*) for *n* listed words, and the result's length.
  public static func related(to word: String) -> [RelatedWord] {
    entry(of: base(of: word) ?? word, in: words) ?? []
  }

  /// The base form of a listed inflected form, as `overwrite` of `overwritten`; nil of others.
  ///
  /// - Complexity: O(log *n*) for *n* listed words.
  public static func base(of inflected: String) -> String? {
    words.withValue(of: inflected) { value in
      value.first == UInt8(ascii: "=")
        ? String(decoding: value.dropFirst(), as: UTF8.self) : nil
    } ?? nil
  }

  /// The words related to a phrase, as `postpone` to `put off`; empty for one that is not listed.
  ///
  /// - Parameter phrase: Base forms in lower case with a space between.
  /// - Complexity: As ``related(to:)``.
  public static func related(toPhrase phrase: String) -> [RelatedWord] {
    entry(of: phrase, in: phrases) ?? []
  }

  /// The longest listed phrase that begins at an index of words in lower case.
  ///
  /// Its first word may be inflected. Nil where none begins, or outside of the words.
  public static func phrase(
    at index: Int, in words: [String]
  ) -> (length: Int, related: [RelatedWord])? {
    guard words.indices.contains(index) else { return nil }
    let first = base(of: words[index])
    for length in stride(from: min(longestPhrase, words.count - index), to: 1, by: -1) {
      let rest = words[(index + 1)..<(index + length)].joined(separator: " ")
      for start in [first, words[index]].compactMap(\.self) {
        if let related = entry(of: start + " " + rest, in: phrases) { return (length, related) }
      }
    }
    return nil
  }

  private static var words: SortedLines { SortedLines(text: .relatedWords) }
  private static var phrases: SortedLines { SortedLines(text: .relatedPhrases) }

  private static func entry(of key: String, in lines: SortedLines) -> [RelatedWord]? {
    lines.withValue(of: key) { value in
      value.split(separator: UInt8(ascii: " ")).compactMap(relatedWord)
    }
  }

  /// Reads `word:weight`.
  private static func relatedWord(_ item: Slice<UnsafeBufferPointer<UInt8>>) -> RelatedWord? {
    guard let digit = item.last, case let weight = Int(digit) - 0x30, (0...9).contains(weight),
      item.dropLast().last == UInt8(ascii: ":")
    else { return nil }
    return RelatedWord(String(decoding: item.dropLast(2), as: UTF8.self), weight)
  }
}
