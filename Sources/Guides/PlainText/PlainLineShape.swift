/// What a line of plain text looks like, judged alone.
struct PlainLineShape {
  let bytes: [UInt8]
  let range: Range<Int>
  let width: Int

  init(_ line: PlainLine, in source: SourceText) {
    bytes = source.bytes
    range = line.range
    width = line.width
  }

  /// Words that stand in no one line.
  init(_ words: [UInt8]) {
    bytes = words
    range = words.trimmedWide(0..<words.count)
    width = words.count { $0 & 0xC0 != 0x80 }
  }

  private init(bytes: [UInt8], range: Range<Int>) {
    self.bytes = bytes
    self.range = bytes.trimmedWide(range)
    width = bytes[range].count { $0 & 0xC0 != 0x80 }
  }

  /// The look without the first bytes.
  func dropping(_ length: Int) -> PlainLineShape {
    PlainLineShape(
      bytes: bytes, range: min(range.lowerBound + length, range.upperBound)..<range.upperBound)
  }

  var isEmpty: Bool { range.isEmpty }
  /// The number of words.
  var wordCount: Int { bytes.wordCount(in: range) }

  /// Whether the whole line is set in bold by stars.
  var isBold: Bool {
    guard line.count >= 6, line.count <= 150, line.matches("**", at: range.lowerBound),
      line.matches("**", at: range.upperBound - 2)
    else { return false }
    return line.firstPlace(of: "**", from: range.lowerBound + 2) == range.upperBound - 2
  }

  /// Whether lines that are joined here ask one question and say nothing else.
  var isWrappedQuestion: Bool {
    guard last == UInt8(ascii: "?"), wordCount <= 40, opensLikeTitle, hasLetter else {
      return false
    }
    return SentenceSplitter.ranges(in: Array(line)).allSatisfy {
      line[(line.startIndex + $0.upperBound) - 1] == UInt8(ascii: "?")
    }
  }

  var line: ArraySlice<UInt8> { bytes[range] }
  private var last: UInt8 { line.last ?? .space }

  /// Whether the line could be a title: short, opening like one, without the end of a sentence.
  var isTitle: Bool {
    guard width <= 70, !namesPerson, bytes.wordCount(in: range) <= 10, opensLikeTitle, hasLetter
    else {
      return false
    }
    if last.isIn(".!,;:?-") || endsWithEllipsis || isClosing || isAddress { return false }
    if endsWithSmile { return false }
    return !isByline && !hasStopInside && !isField && !holdsAddress
  }

  /// Whether the line could be the title that opens a text.
  var isLongTitle: Bool {
    width <= 110 && wordCount <= 18 && opensLikeTitle && hasLetter && !namesPerson && !isAddress
      && !last.isIn(".!,;:") && !hasStopInside && !isByline
  }

  private var holdsAddress: Bool { line.firstPlace(of: "://", from: range.lowerBound) != nil }

  /// “By Anna Smith”.
  private var isByline: Bool {
    line.matches("By ", at: range.lowerBound)
      && line.dropFirst(3).first.map { !$0.isLower } ?? true
  }

  /// “Last reviewed: 4 March”.
  var isField: Bool {
    guard let colon = line.firstPlace(of: ": ", from: range.lowerBound) else { return false }
    let value = line[(colon + 2)...]
    return value.contains(where: \.isDigit) || value.first == UInt8(ascii: "<")
  }

  /// Whether words and a colon open the line, as in an address or a form: “Email: …”.
  var opensWithField: Bool {
    guard opensWithCapital,
      let colon = line.prefix(40).firstPlace(of: ": ", from: range.lowerBound)
    else { return false }
    return bytes.wordCount(in: range.lowerBound..<colon) <= 3
  }

  var endsInQuestion: Bool { last == UInt8(ascii: "?") }

  /// Whether a sentence could begin with the line.
  var opensSentence: Bool {
    opensLikeTitle || line.first.map { $0.isIn("(\"'-*") } ?? false
      || line.matches("“", at: range.lowerBound)
  }

  /// Whether the line ends in a question, after a marker or a sentence.
  var asks: Bool { endsInQuestion && width <= 140 && wordCount <= 26 }

  /// Whether the line is a question with a sentence before it.
  var isLongQuestion: Bool {
    guard endsInQuestion, width <= 120, wordCount <= 24, opensLikeTitle, hasLetter else {
      return false
    }
    return SentenceSplitter.ranges(in: Array(line)).count <= 3
  }

  /// Whether a colon ends a line that would be a title without it.
  var isColonHeading: Bool {
    guard endsWithColon, width <= 50, bytes.wordCount(in: range) <= 5, opensWithCapital else {
      return false
    }
    return !line.dropLast().contains { $0.isIn(".!?:;") } && !leadsIn
  }

  /// Whether the word before the colon leads into what follows.
  private var leadsIn: Bool {
    let word = line.dropLast().reversed().prefix { $0.isLetter }.reversed()
    return ReadingWords.isA(.leadIn, String(decoding: word.lazy.map(\.lowered), as: UTF8.self))
  }

  /// Whether lines that are joined here could be a heading that is set out from the text.
  ///
  /// It may be longer than others, and hold several sentences where it asks.
  var isSetOutTitle: Bool {
    guard width <= 300, bytes.wordCount(in: range) <= 45, opensLikeTitle, hasLetter else {
      return false
    }
    if line.contains(UInt8(ascii: "?")) { return true }
    return !last.isIn(".;,") && !isAddress && !holdsAddress && !endsWithEllipsis
      && bytes.wordCount(in: range) <= 20
  }

  /// Whether the line is one question.
  var isQuestion: Bool {
    guard last == UInt8(ascii: "?"), width <= 120, bytes.wordCount(in: range) <= 20 else {
      return false
    }
    return opensLikeTitle && hasLetter && !hasStopInside
  }

  /// Whether the line is short and its letters are capitals; a colon may end it.
  var isCapitals: Bool {
    guard width <= 70, bytes.wordCount(in: range) <= 10, opensLikeTitle else { return false }
    if last.isIn(".!,;?") || line.contains(where: { $0.isIn("=$<>{}|") }) {
      return false
    }
    let letters = String(decoding: line, as: UTF8.self).unicodeScalars.filter {
      $0.properties.isAlphabetic
    }
    return letters.count >= 3 && !letters.contains { $0.properties.isLowercase }
  }

  /// The sign that a line of at least two equal signs is made of, spaces aside.
  var rule: UInt8? {
    guard let sign = line.first, line.count >= 2 else { return nil }
    if sign == 0xE2 { return isDrawn ? UInt8(ascii: "-") : nil }
    guard Self.ruleSigns.contains(sign) else { return nil }
    if line.allSatisfy({ $0 == sign || $0 == .space }) {
      let signs = line.count { $0 == sign }
      // Two signs of another kind are more likely words of some language.
      return signs >= (sign.isIn("=-~*_#") ? 2 : 4) ? sign : nil
    }
    // “=-=-=-=” and “--- o ---”.
    let isMixed = line.count >= 8 && line.allSatisfy { $0.isIn("=-~*_#o.+ ") }
    return isMixed && line.count { $0 == UInt8(ascii: "o") } <= 1 ? UInt8(ascii: " ") : nil
  }

  /// Whether the line is made of the signs that boxes are drawn with.
  private var isDrawn: Bool {
    var rest = line
    while let first = rest.first {
      if first == .space {
        rest = rest.dropFirst()
        continue
      }
      guard first == 0xE2, rest.count >= 3,
        (0x94...0x96).contains(rest[rest.startIndex + 1])
          || rest.matches("—", at: rest.startIndex) || rest.matches("–", at: rest.startIndex)
      else { return false }
      rest = rest.dropFirst(3)
    }
    return true
  }

  private static let ruleSigns = Array("=-~*_#^'`\"+.:".utf8)

  /// The number of signs, such as `#`, that open the line as a heading; 0 where none do.
  func hashes(_ sign: UInt8, beforeTab: Bool = false) -> Int {
    let count = line.prefix { $0 == sign }.count
    let next = line.dropFirst(count).first
    guard (1...6).contains(count), next == .space || beforeTab && next == .tab else { return 0 }
    return count
  }

  var opensWithCapital: Bool {
    guard let first = line.first else { return false }
    if first.isUpper { return true }
    guard first >= 128 else { return false }
    let scalar = String(decoding: line.prefix(4), as: UTF8.self).unicodeScalars.first
    return scalar?.properties.isUppercase ?? false
  }

  var endsSentence: Bool { last.isIn(".!?:") }
  var endsWithColon: Bool { last == UInt8(ascii: ":") }

  /// The number of bytes in the first word.
  var firstWordLength: Int { line.prefix { !$0.isWhitespace }.count }

  private var opensLikeTitle: Bool {
    guard let first = line.first else { return false }
    return opensWithCapital || first.isDigit || (first >= 0xC3 && first != 0xE2 && !opensSmall)
  }

  /// Whether the first letter is a small one outside ASCII.
  private var opensSmall: Bool {
    let scalar = String(decoding: line.prefix(4), as: UTF8.self).unicodeScalars.first
    return scalar?.properties.isLowercase ?? false
  }

  /// Whether the line gives an address or a right to copy.
  private var namesPerson: Bool {
    if isDate { return true }
    return namesOwner
  }

  /// “3 January 2021”.
  var isDate: Bool {
    let words = line.split(whereSeparator: \.isWhitespace)
    guard (2...4).contains(words.count), words.contains(where: { $0.contains(where: \.isDigit) })
    else { return false }
    return words.allSatisfy { word in
      word.contains(where: \.isDigit) || Self.opensMonth(word)
    }
  }

  private static func opensMonth(_ word: ArraySlice<UInt8>) -> Bool {
    word.first?.isUpper ?? false
      && ReadingWords.isA(
        .monthStart, String(decoding: word.prefix(3).lazy.map(\.lowered), as: UTF8.self))
  }

  private var namesOwner: Bool {
    line.contains(UInt8(ascii: "@")) || line.matches("©", at: range.lowerBound)
      || line.matches("Copyright", at: range.lowerBound)
      || line.matches("Version ", at: range.lowerBound)
  }

  private var hasLetter: Bool { line.contains(where: \.isLetter) }
  private var endsWithEllipsis: Bool { line.matches("…", at: range.upperBound - 3) }

  /// Whether a face of signs, “:)”, ends the line, as it ends sentences.
  private var endsWithSmile: Bool {
    last.isIn(")(D") && (line.dropLast().last.map { $0.isIn(":;-") } ?? false)
  }

  /// Whether the line breaks off where something has to follow.
  var isDangling: Bool { ReadingWords.breaksOff(line) }

  /// Whether a sentence ends inside the line.
  private var hasStopInside: Bool {
    SentenceSplitter.ranges(in: Array(line)).count > 1
  }

  /// Whether the line is one web or mail address.
  private var isAddress: Bool {
    bytes.wordCount(in: range) == 1
      && (line.firstPlace(of: "://", from: range.lowerBound) != nil
        || line.contains(UInt8(ascii: "@")))
  }

  /// Whether the line only takes leave.
  private var isClosing: Bool {
    ReadingWords.isA(.closing, String(decoding: line, as: UTF8.self).lowercased())
  }

}
