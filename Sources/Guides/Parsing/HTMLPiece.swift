/// What an HTML block comes down to: comments, and the text between tags.
enum HTMLPiece: Equatable {
  /// A comment without its marks.
  case comment(String)
  /// Text without tags, with character references decoded.
  case text(TracedText)
  /// A comment that the block opens in the line and does not close.
  case unclosedComment(line: Int)
}

extension HTMLPiece {
  /// The pieces of an HTML block, in order.
  ///
  /// - Parameters:
  ///   - html: The block as written.
  ///   - line: The line that its first byte stands in.
  /// - Returns: Comments and texts as they come.
  /// - Complexity: O(*n*) in the number of bytes.
  static func pieces(of html: [UInt8], line: Int) -> [HTMLPiece] {
    var reader = HTMLReader(html: html, line: line)
    return reader.read()
  }
}

/// Reads an HTML block from its start to its end.
private struct HTMLReader {
  let html: [UInt8]
  var line: Int
  private var index = 0
  private var text = TracedText()
  private var pieces: [HTMLPiece] = []

  init(html: [UInt8], line: Int) {
    self.html = html
    self.line = line
  }

  mutating func read() -> [HTMLPiece] {
    while index < html.count {
      if html.matches("<!--", at: index) {
        readComment()
      } else if html[index] == UInt8(ascii: "<"), isTag(at: index) {
        readTag()
      } else if html[index] == UInt8(ascii: "&"), let reference = reference(at: index) {
        text.append(Array(reference.text.utf8), line: line)
        index += reference.length
      } else {
        readText()
      }
    }
    endText()
    return pieces
  }

  private mutating func readText() {
    let start = index
    index += 1
    while index < html.count, html[index] != UInt8(ascii: "<"), html[index] != UInt8(ascii: "&"),
      html[index - 1] != .newline
    {
      index += 1
    }
    text.append(html[start..<index], line: line)
    if html[index - 1] == .newline { line += 1 }
  }

  private mutating func endText() {
    text.trimEnd()
    if !text.isEmpty { pieces.append(.text(text)) }
    text = TracedText()
  }

  /// Moves on, counting lines.
  private mutating func skip(to end: Int) {
    for byte in html[index..<end] where byte == .newline { line += 1 }
    index = end
  }

  private mutating func readComment() {
    endText()
    guard let close = html.firstPlace(of: "-->", from: index + 2) else {
      pieces.append(.unclosedComment(line: line))
      skip(to: html.count)
      return
    }
    let body = min(index + 4, close)..<close
    pieces.append(.comment(html.string(body)))
    skip(to: close + 3)
  }

  /// Whether `<` opens a tag, a declaration or an instruction.
  private func isTag(at index: Int) -> Bool {
    guard index + 1 < html.count else { return false }
    let next = html[index + 1]
    return next.isUpper || next.isLower || next == UInt8(ascii: "/") || next == UInt8(ascii: "!")
      || next == UInt8(ascii: "?")
  }

  private mutating func readTag() {
    var nameStart = index + 1
    if html[nameStart] == UInt8(ascii: "/") { nameStart += 1 }
    var nameEnd = nameStart
    while nameEnd < html.count, html[nameEnd].isLetter || html[nameEnd].isDigit { nameEnd += 1 }
    let name = html.string(nameStart..<nameEnd).lowercased()
    if !Self.inlineTags.contains(name) { endText() }
    if name == "br" { text.appendSpace() }
    var end = html[index...].firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 } ?? html.count
    if nameStart == index + 1 {
      if name == "script" { end = html.firstPlace(of: "</script", from: end) ?? html.count }
      if name == "style" { end = html.firstPlace(of: "</style", from: end) ?? html.count }
    }
    skip(to: end)
  }

  /// Tags that stand inside a sentence; every other tag ends a paragraph.
  private static let inlineTags: Set<String> = [
    "a", "abbr", "b", "bdi", "bdo", "br", "cite", "code", "data", "del", "dfn", "em", "font", "i",
    "img", "ins", "kbd", "label", "mark", "q", "s", "samp", "small", "span", "strong", "sub", "sup",
    "time", "tt", "u", "var", "wbr",
  ]

  /// The character reference at `&`: the few that people write by hand, and numbers.
  private func reference(at start: Int) -> (text: String, length: Int)? {
    let limit = min(html.count, start + 10)
    guard let end = html[start..<limit].firstIndex(of: UInt8(ascii: ";")) else { return nil }
    let name = html.string(start + 1..<end)
    if let known = Self.references[name] { return (known, end + 1 - start) }
    guard name.hasPrefix("#") else { return nil }
    let isHexadecimal = name.hasPrefix("#x") || name.hasPrefix("#X")
    let digits = name.dropFirst(isHexadecimal ? 2 : 1)
    guard let value = UInt32(digits, radix: isHexadecimal ? 16 : 10), value > 0,
      let scalar = Unicode.Scalar(value)
    else { return nil }
    return (String(scalar), end + 1 - start)
  }

  private static let references = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}",
    "ndash": "–", "mdash": "—", "lsquo": "‘", "rsquo": "’", "ldquo": "“", "rdquo": "”",
    "hellip": "…", "deg": "°", "pound": "£", "euro": "€", "copy": "©", "reg": "®", "trade": "™",
    "eacute": "é", "times": "×", "frac12": "½", "micro": "µ", "bull": "•",
  ]
}
