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

  private var line: ArraySlice<UInt8> { bytes[range] }
  private var last: UInt8 { line.last ?? .space }

  /// Whether the line could be a title: short, opening like one, without the end of a sentence.
  var isTitle: Bool {
    guard width <= 70, bytes.wordCount(in: range) <= 10, opensLikeTitle, hasLetter else {
      return false
    }
    if ".!,;:?-".utf8.contains(last) || endsWithEllipsis || isClosing || isAddress { return false }
    return !line.matches("By ", at: range.lowerBound) && !hasStopInside
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
    if ".!,;?".utf8.contains(last) { return false }
    let letters = String(decoding: line, as: UTF8.self).unicodeScalars.filter {
      $0.properties.isAlphabetic
    }
    return letters.count >= 3 && !letters.contains { $0.properties.isLowercase }
  }

  /// The sign that a line of at least two equal signs is made of, spaces aside.
  var rule: UInt8? {
    guard let sign = line.first, "=-~*_#".utf8.contains(sign) else { return nil }
    let signs = line.count { $0 == sign }
    return signs >= 2 && line.allSatisfy { $0 == sign || $0 == .space } ? sign : nil
  }

  /// The number of `#` signs that open the line as a heading; 0 where none do.
  var hashes: Int {
    let count = line.prefix { $0 == UInt8(ascii: "#") }.count
    guard (1...6).contains(count), line.dropFirst(count).first == .space else { return 0 }
    return count
  }

  var opensWithCapital: Bool {
    guard let first = line.first else { return false }
    if first.isUpper { return true }
    guard first >= 128 else { return false }
    let scalar = String(decoding: line.prefix(4), as: UTF8.self).unicodeScalars.first
    return scalar?.properties.isUppercase ?? false
  }

  var endsSentence: Bool { ".!?:".utf8.contains(last) }
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

  private var hasLetter: Bool { line.contains(where: \.isLetter) }
  private var endsWithEllipsis: Bool { line.matches("…", at: range.upperBound - 3) }

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
    Self.closings.contains(String(decoding: line, as: UTF8.self).lowercased())
  }

  private static let closings: Set<String> = [
    "good luck", "thank you", "thanks", "thanks for reading", "thank you for reading", "enjoy",
    "best wishes", "kind regards", "best regards", "regards", "sincerely", "yours sincerely",
    "cheers", "take care", "the end", "end", "have fun", "happy reading", "see you soon",
    "good luck to you", "good luck to all of you", "all the best",
  ]
}
