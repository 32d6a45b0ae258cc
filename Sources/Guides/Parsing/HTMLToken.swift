/// What an HTML block comes down to: comments, tags that part text, and the text between them.
enum HTMLToken: Equatable {
  /// A comment without its marks, and its lines.
  case comment(String, lines: ClosedRange<Int>)
  /// A comment that the block opens and does not close; where its text begins.
  case unclosedComment(at: Int, line: Int)
  case tag(HTMLTag, line: Int)
  /// Text with the tags that stand in sentences.
  case text(Range<Int>, line: Int)
  /// Text kept as it is, from `<pre>`.
  case code(Range<Int>, line: Int)
  /// Parts that a reader does not see, such as scripts.
  case hidden(lines: ClosedRange<Int>)
}

extension HTMLToken {
  /// The tokens of an HTML block, in order.
  ///
  /// - Parameters:
  ///   - html: The block as written.
  ///   - line: The line that its first byte stands in.
  /// - Complexity: O(*n*) in the number of bytes.
  static func tokens(of html: [UInt8], line: Int) -> [HTMLToken] {
    var reader = HTMLTokenizer(html: html, line: line)
    return reader.read()
  }
}

/// Reads an HTML block from its start to its end.
private struct HTMLTokenizer {
  let html: [UInt8]
  var line: Int
  private var index = 0
  private var textStart: Int?
  private var textLine = 1
  private var tokens: [HTMLToken] = []
  /// Ends of tags are searched only as long as there are any.
  private var hasTagEnds = true
  /// Where a tag's quotes are looked at.
  private static let longestTag = 4_096

  init(html: [UInt8], line: Int) {
    self.html = html
    self.line = line
  }

  mutating func read() -> [HTMLToken] {
    while index < html.count {
      if html[index] == UInt8(ascii: "<"), readMarkup() { continue }
      if textStart == nil, !html[index].isWhitespace { beginText() }
      move(to: index + 1)
    }
    endText()
    return tokens
  }

  private mutating func beginText() {
    textStart = index
    textLine = line
  }

  private mutating func endText() {
    guard let start = textStart else { return }
    tokens.append(.text(start..<index, line: textLine))
    textStart = nil
  }

  /// Moves on, counting lines.
  private mutating func move(to end: Int) {
    for byte in html[index..<end] where byte == .newline { line += 1 }
    index = end
  }

  /// Reads what `<` opens; false where it is text.
  private mutating func readMarkup() -> Bool {
    if html.matches("<!--", at: index) {
      readComment()
      return true
    }
    if html.matches("<!", at: index) || html.matches("<?", at: index) {
      endText()
      hide(to: tagEnd(from: index))
      return true
    }
    guard let tag = HTMLTag(at: index, in: html) else { return false }
    if HTMLTag.inline.contains(tag.name) {
      if textStart == nil { beginText() }
      move(to: tagEnd(from: index))
      return true
    }
    endText()
    readBlockTag(tag)
    return true
  }

  private mutating func readBlockTag(_ tag: HTMLTag) {
    let end = tagEnd(from: index)
    if !tag.isClosing {
      switch tag.name {
      case "script": return hide(to: html.firstPlace(of: "</script", from: end, ignoringCase: true))
      case "style": return hide(to: html.firstPlace(of: "</style", from: end, ignoringCase: true))
      case "template":
        return hide(to: html.firstPlace(of: "</template", from: end, ignoringCase: true))
      case "nav": return hide(to: html.firstPlace(of: "</nav", from: end, ignoringCase: true))
      case "pre":
        move(to: end)
        let close = html.firstPlace(of: "</pre", from: end, ignoringCase: true) ?? html.count
        tokens.append(.code(end..<close, line: line))
        move(to: close)
        return
      default: break
      }
    }
    tokens.append(.tag(tag, line: line))
    move(to: end)
  }

  private mutating func hide(to end: Int?) {
    let first = line
    move(to: end ?? html.count)
    tokens.append(.hidden(lines: first...line))
  }

  private mutating func readComment() {
    endText()
    let first = line
    guard let close = html.firstPlace(of: "-->", from: index + 2) else {
      tokens.append(.unclosedComment(at: index + 4, line: line))
      move(to: html.count)
      return
    }
    let body = min(index + 4, close)..<close
    move(to: close + 3)
    tokens.append(.comment(html.string(body), lines: first...line))
  }

  private mutating func tagEnd(from start: Int) -> Int {
    guard hasTagEnds else { return html.count }
    var quote: UInt8?
    for place in start..<min(html.count, start + Self.longestTag) {
      let byte = html[place]
      if byte == quote {
        quote = nil
      } else if quote == nil, byte == UInt8(ascii: "\"") {
        quote = byte
      } else if quote == nil, byte == UInt8(ascii: ">") {
        return place + 1
      }
    }
    // A quote that is never closed does not hide what follows.
    if let end = html[start...].firstIndex(of: UInt8(ascii: ">")) { return end + 1 }
    hasTagEnds = false
    return html.count
  }
}
