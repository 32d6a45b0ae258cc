import TextAnalysis

/// A word of a text, with what it or the run of words that it heads does to the statement.
struct PolarWord {
  /// What stands between the word and the one before.
  enum Gap: Comparable { case space, money, comma, stop }

  let text: String
  /// The stem of a word that names a thing or an act; nil of words of grammar.
  let term: String?
  /// Of the longest listed run that begins here; empty for the other words of such a run.
  let senses: WordSenses
  let gap: Gap
  /// Whether it is within a listed run and not its first word.
  let isInside: Bool
}

/// The words of a text as the reading of claims and assertions needs them.
struct PolarText {
  let words: [PolarWord]
  /// Whether the text ends with a question mark.
  let isAsked: Bool
  /// Whether it ends with a full stop.
  let isStated: Bool

  /// Longer texts are read to here: no sentence worth a verdict is longer.
  static let longest = 160

  init(_ text: String) {
    let spelled = SpelledWords(Self.head(of: text))
    let folded = Array(spelled.words.prefix(Self.longest))
    let gaps = Self.gaps(before: spelled.ranges.prefix(Self.longest), in: text)
    var words: [PolarWord] = []
    words.reserveCapacity(folded.count)
    var insideUntil = 0
    for index in folded.indices {
      var (own, run, length) = (WordSenses(), WordSenses(), 1)
      PolarityLines.forEachRun(from: index, in: folded) { count, names in
        let senses = WordSenses(names: names)
        if count == 1 { own = senses }
        (run, length) = (senses, count)
      }
      let isInside = index < insideUntil
      if !isInside { insideUntil = index + length }
      if gaps[index] == .money { run.addCost() }
      let isTerm =
        own.isEmpty || own.contains(.weekday) || own.contains(.participle)
        || own == Self.emptyButAxis(own)
      words.append(
        PolarWord(
          text: folded[index], term: isTerm ? Self.stem(folded[index]) : nil,
          senses: isInside ? WordSenses() : run, gap: gaps[index], isInside: isInside))
    }
    self.words = words
    let end = text.utf8.last { $0 > UInt8(ascii: " ") }
    isAsked = end == UInt8(ascii: "?")
    isStated = end == UInt8(ascii: ".")
  }

  /// So many bytes hold the longest text that is read.
  private static let longestBytes = 4096

  private static func head(of text: String) -> String {
    guard text.utf8.count > longestBytes else { return text }
    return String(decoding: text.utf8.prefix(longestBytes), as: UTF8.self)
  }

  /// Words that only take sides are terms, too: “damage” names a thing.
  private static func emptyButAxis(_ senses: WordSenses) -> WordSenses? {
    senses.classes == 0 && [.permit, .need, .advise].allSatisfy { senses.side(of: $0) == nil }
      ? senses : nil
  }

  private static let stemmer = Stemmer(language: "en")

  private static func stem(_ word: String) -> String { stemmer?.stem(word) ?? word }

  private static func gaps(before ranges: ArraySlice<Range<Int>>, in text: String) -> [PolarWord
    .Gap]
  {
    var text = text
    return text.withUTF8 { bytes in
      var end = 0
      return ranges.map { range in
        defer { end = max(end, range.upperBound) }
        guard range.lowerBound > end else { return .space }
        var gap = PolarWord.Gap.space
        for offset in end..<range.lowerBound { gap = max(gap, Self.gap(at: offset, in: bytes)) }
        return gap
      }
    }
  }

  private static func gap(at offset: Int, in bytes: UnsafeBufferPointer<UInt8>) -> PolarWord.Gap {
    switch bytes[offset] {
    case UInt8(ascii: "$"): .money
    // The pound sign, C2 A3, and the euro sign, E2 82 AC.
    case 0xA3: offset >= 1 && bytes[offset - 1] == 0xC2 ? .money : .space
    case 0xAC: offset >= 2 && bytes[offset - 1] == 0x82 ? .money : .space
    case UInt8(ascii: ","): .comma
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ";"),
      UInt8(ascii: ":"), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "\n"):
      .stop
    // The dashes, U+2013 and U+2014, are E2 80 93 and E2 80 94.
    case 0x93, 0x94: offset >= 2 && bytes[offset - 1] == 0x80 ? .stop : .space
    default: .space
    }
  }
}
