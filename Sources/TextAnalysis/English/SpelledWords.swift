/// The words of a text, folded, with contractions and what people type short spelt out.
public struct SpelledWords: Sendable {
  /// The words in order.
  public private(set) var words: [String] = []
  /// Where each stands in the text, in UTF-8 offsets; words spelt out of one stand where it does.
  public private(set) var ranges: [Range<Int>] = []

  /// Reads a text.
  public init(_ text: String) {
    for token in Tokenizer.tokens(in: text) {
      let folded = Folding.fold(token.text)
      for word in Self.spelledOut(folded) ?? [folded] {
        words.append(word)
        ranges.append(token.range)
      }
    }
  }

  /// The words that a folded contraction or shorthand stands for, as `do` `not` for `dont`; nil of
  /// any other word.
  ///
  /// - Complexity: O(log *n*) for *n* listed words.
  public static func spelledOut(_ folded: String) -> [String]? {
    for text in [EmbeddedText.contractions, .shorthand] {
      let words = SortedLines(text: text).withValue(of: folded) { value in
        value.split(separator: UInt8(ascii: " ")).map { String(decoding: $0, as: UTF8.self) }
      }
      if let words { return words }
    }
    return nil
  }
}
