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
  /// The words related to a word in lower case, heaviest first; of an inflected form, those of its base form.
  ///
  /// Empty for a word that is not listed.
  ///
  /// - Complexity: O(log *n*) for *n* listed words, and the result's length.
  public static func related(to word: String) -> [RelatedWord] {
    words.withValue(of: base(of: word) ?? word) { value in
      value.split(separator: UInt8(ascii: " ")).compactMap(relatedWord)
    } ?? []
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

  private static var words: SortedLines { SortedLines(text: .relatedWords) }

  /// Reads `word:weight`.
  private static func relatedWord(_ item: Slice<UnsafeBufferPointer<UInt8>>) -> RelatedWord? {
    guard let digit = item.last, case let weight = Int(digit) - 0x30, (0...9).contains(weight),
      item.dropLast().last == UInt8(ascii: ":")
    else { return nil }
    return RelatedWord(String(decoding: item.dropLast(2), as: UTF8.self), weight)
  }
}
