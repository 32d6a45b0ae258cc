/// What parts a word from the one before it.
public enum WordBreak: Comparable, Sendable {
  /// A space, a hyphen, or nothing.
  case none
  /// A comma, a dash, a bracket.
  case comma
  /// The end of a sentence.
  case stop
  /// The end of a question.
  case question

  init(_ gap: Substring.UTF8View) {
    var strongest = WordBreak.none
    var isSpaced = false
    for byte in gap {
      switch byte {
      case UInt8(ascii: "?"): strongest = .question
      case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "\n"):
        strongest = max(strongest, .stop)
      case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "("), UInt8(ascii: ")"):
        strongest = max(strongest, .comma)
      case UInt8(ascii: "-"), UInt8(ascii: ":"):
        if isSpaced || byte == UInt8(ascii: ":") { strongest = max(strongest, .comma) }
      case UInt8(ascii: " "): isSpaced = true
      default: break
      }
    }
    self = strongest
  }
}

/// The words of a text, folded, with contractions and what people type short spelt out.
public struct SpelledWords: Sendable {
  /// The words in order.
  public private(set) var words: [String] = []
  /// Where each stands in the text, in UTF-8 offsets; words spelt out of one stand where it does.
  public private(set) var ranges: [Range<Int>] = []

  /// What parts each from the word before it.
  public private(set) var breaks: [WordBreak] = []

  /// Reads a text.
  public init(_ text: String) {
    var end = 0
    let utf8 = text.utf8
    for token in Tokenizer.tokens(in: text) {
      let folded = Folding.fold(token.text)
      var gap = WordBreak(
        utf8[
          utf8.index(
            utf8.startIndex, offsetBy: end)..<utf8.index(
              utf8.startIndex, offsetBy: token.range.lowerBound)])
      end = token.range.upperBound
      for word in Self.spelledOut(folded) ?? [folded] {
        words.append(word)
        ranges.append(token.range)
        breaks.append(gap)
        gap = .none
      }
    }
  }

  init(words: [(word: String, range: Range<Int>, gap: WordBreak)]) {
    self.words = words.map(\.word)
    ranges = words.map(\.range)
    breaks = words.map(\.gap)
  }

  /// The words that a folded contraction, shorthand or common slip stands for, as `do` `not` for `dont`;
  /// nil of any other word.
  ///
  /// - Complexity: O(log *n*) for *n* listed words.
  public static func spelledOut(_ folded: String) -> [String]? {
    if let words = Contraction.words(of: folded, .line) { return words }
    return words(of: folded, in: .shorthand) ?? misspelt(folded)
  }

  /// The words that a misspelling which many people make was meant for; nil of any other word.
  ///
  /// - Complexity: O(log *n*) for *n* listed misspellings.
  public static func misspelt(_ folded: String) -> [String]? {
    words(of: folded, in: .misspellings)
  }

  private static func words(of folded: String, in text: EmbeddedText) -> [String]? {
    SortedLines(text: text).withValue(of: folded) { value in
      value.split(separator: UInt8(ascii: " ")).map { String(decoding: $0, as: UTF8.self) }
    }
  }
}
