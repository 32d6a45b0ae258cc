/// The mark that opens a question or an answer in a list of them: `Q:`, `Q1.`, `Answer:`, `**A:**`.
enum QuestionMark {
  /// The bytes of a question's mark and the white space after it; 0 where the line has none.
  static func question(_ line: ArraySlice<UInt8>) -> Int {
    length(of: line, word: "question", letter: "Q")
  }

  /// The bytes of an answer's mark and the white space after it; 0 where the line has none.
  static func answer(_ line: ArraySlice<UInt8>) -> Int {
    length(of: line, word: "answer", letter: "A")
  }

  /// Whether a mark of either kind opens the line.
  static func isMarked(_ line: ArraySlice<UInt8>) -> Bool {
    question(line) > 0 || answer(line) > 0
  }

  /// Whether a mark could be nothing else: `A.` also opens a name, and `A)` the first of a few things
  /// to choose from.
  static func isPlain(_ line: ArraySlice<UInt8>, mark: Int) -> Bool {
    let sign = line.prefix(mark)
    if sign.contains(UInt8(ascii: ":")) { return true }
    guard sign.contains(UInt8(ascii: ".")) else { return false }
    let word = line.dropFirst(mark).prefix { $0.isLetter || $0 == UInt8(ascii: "'") }
    let after = line[word.endIndex...].first ?? .space
    return after.isIn(".,!;")
      || ReadingWords.isA(
        .sentenceOpener, String(decoding: word.lazy.map(\.lowered), as: UTF8.self))
  }

  private static func length(
    of line: ArraySlice<UInt8>, word: StaticString, letter: StaticString
  ) -> Int {
    let emphasis = emphasis(opening: line)
    var index = line.startIndex + emphasis.open
    if line.matches(word, at: index, ignoringCase: true) {
      index += word.utf8CodeUnitCount
    } else if line.matches(letter, at: index) {
      index += 1
    } else {
      return 0
    }
    if index + 1 < line.endIndex, line[index] == .space, line[index + 1].isDigit { index += 1 }
    while index < line.endIndex, line[index].isDigit { index += 1 }
    guard let end = signEnd(line, from: index, closedBy: emphasis.close) else { return 0 }
    index = end
    // The mark may stand alone over the words.
    let isColon = line[..<index].suffix(1 + emphasis.close.utf8CodeUnitCount)
      .contains(UInt8(ascii: ":"))
    if index == line.endIndex { return isColon ? line.count : 0 }
    // “A.Smith” is a name; only a colon may touch the words.
    guard line[index].isWhitespace || isColon else { return 0 }
    while index < line.endIndex, line[index].isWhitespace { index += 1 }
    return index - line.startIndex
  }

  /// The signs that set a mark in bold or italics.
  private static let emphases: [(open: StaticString, close: StaticString)] = [
    ("**", "**"), ("__", "__"), ("*", "*"), ("_", "_"), ("<b>", "</b>"),
    ("<strong>", "</strong>"),
  ]

  private static func emphasis(
    opening line: ArraySlice<UInt8>
  ) -> (open: Int, close: StaticString) {
    let known = emphases.first { line.matches($0.open, at: line.startIndex, ignoringCase: true) }
    return known.map { ($0.open.utf8CodeUnitCount, $0.close) } ?? (0, "")
  }

  /// Where the sign after a mark ends, and the emphasis with it: `:**` or `**:`; nil where neither is.
  private static func signEnd(
    _ line: ArraySlice<UInt8>, from start: Int, closedBy close: StaticString
  ) -> Int? {
    let closeLength = close.utf8CodeUnitCount
    let isClosed = closeLength > 0 && line.matches(close, at: start, ignoringCase: true)
    let sign = isClosed ? start + closeLength : start
    guard sign < line.endIndex, line[sign].isIn(":.)>") else { return nil }
    if isClosed || closeLength == 0 { return sign + 1 }
    return line.matches(close, at: sign + 1, ignoringCase: true) ? sign + 1 + closeLength : nil
  }
}
