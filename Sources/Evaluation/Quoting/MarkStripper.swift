/// Takes Markdown's marks off a few lines, to see whether a quote stands in them.
///
/// It knows nothing of the parser that reads guides, so that one can be checked by the other, and
/// little of Markdown: marks at the start of lines, emphasis, code, links, escapes, comments.
enum MarkStripper {
  /// The text of Markdown lines without marks, white space folded; code is taken as it stands.
  ///
  /// - Parameters:
  ///   - lines: The lines.
  ///   - keepsNumbers: Whether `1.` at the start of a line is text and no mark: a line of a paragraph
  ///     may happen to start so.
  ///   - isInFence: Whether the first line stands in a fenced block of code.
  static func plainText(
    ofMarkdown lines: some Sequence<String>, keepsNumbers: Bool, isInFence: Bool = false
  ) -> [UInt8] {
    var text: [UInt8] = []
    var prose: [UInt8] = []
    var isCode = isInFence
    func endProse() {
      var inline = InlineStripper(prose)
      text += inline.strip()
      prose = []
    }
    for line in lines {
      let bytes = Array(line.utf8)[...]
      if isFence(line) {
        endProse()
        isCode.toggle()
      } else if isCode {
        text += bytes + [UInt8(ascii: "\n")]
      } else {
        prose += dropLineMarks(bytes, keepsNumbers: keepsNumbers) + [UInt8(ascii: "\n")]
      }
    }
    endProse()
    return WhiteSpace.fold(text)
  }

  /// Whether a line opens or closes a fenced block of code.
  static func isFence(_ line: String) -> Bool {
    let rest = skipSpaces(Array(line.utf8)[...])
    return rest.starts(with: Array("```".utf8)) || rest.starts(with: Array("~~~".utf8))
  }

  /// The text of plain lines without bullets, white space folded.
  ///
  /// - Parameter joinsAtSlashes: Whether a line that ends in a slash goes on in the next without a
  ///   space, as `GNU/Linux` and addresses do.
  static func plainText(
    ofPlain lines: some Sequence<String>, keepsNumbers: Bool, joinsAtSlashes: Bool = false
  ) -> [UInt8] {
    var text: [UInt8] = []
    for line in lines {
      var rest = Array(line.utf8)[...]
      if let afterMark = skipListMark(rest, keepsNumbers: keepsNumbers) { rest = afterMark }
      let goesOn = joinsAtSlashes && text.last == UInt8(ascii: "/")
      text.append(contentsOf: goesOn ? skipSpaces(rest) : rest)
      let isParted = joinsAtSlashes && text.last == UInt8(ascii: "/")
      if !isParted { text.append(UInt8(ascii: "\n")) }
    }
    return WhiteSpace.fold(text)
  }

  /// A line without the marks of quotations, headings, lists, tables and fences at its start.
  private static func dropLineMarks(
    _ line: ArraySlice<UInt8>, keepsNumbers: Bool
  ) -> ArraySlice<UInt8> {
    var rest = skipSpaces(line)
    while rest.first == UInt8(ascii: ">") { rest = skipSpaces(rest.dropFirst()) }
    while let afterMark = skipListMark(rest, keepsNumbers: keepsNumbers) {
      rest = skipSpaces(afterMark)
    }
    let afterHashes = rest.drop { $0 == UInt8(ascii: "#") }
    if afterHashes.startIndex > rest.startIndex, afterHashes.first.map(isSpace) ?? true {
      return skipSpaces(afterHashes)
    }
    if rest.first == UInt8(ascii: "|") {
      rest = skipSpaces(rest.dropFirst())
      while let last = rest.last, isSpace(last) { rest = rest.dropLast() }
      if rest.last == UInt8(ascii: "|") { rest = rest.dropLast() }
    }
    return rest
  }

  /// What follows a bullet or a number at the start of a line; nil where there is none.
  private static func skipListMark(
    _ line: ArraySlice<UInt8>, keepsNumbers: Bool
  ) -> ArraySlice<UInt8>? {
    let rest = skipSpaces(line)
    if let first = rest.first, Array("-*+".utf8).contains(first),
      rest.dropFirst().first.map(isSpace) ?? true
    {
      return rest.dropFirst()
    }
    for bullet in ["•", "◦", "▪", "‣", "·", "–"] where rest.starts(with: Array((bullet + " ").utf8))
    {
      return rest.dropFirst(bullet.utf8.count)
    }
    if keepsNumbers { return nil }
    let digits = rest.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    let afterDigits = rest.dropFirst(digits.count)
    guard (1...9).contains(digits.count), let mark = afterDigits.first,
      mark == UInt8(ascii: ".") || mark == UInt8(ascii: ")"),
      afterDigits.dropFirst().first.map(isSpace) ?? true
    else { return nil }
    return afterDigits.dropFirst()
  }

  private static func skipSpaces(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    text.drop(while: isSpace)
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\r")
  }
}
