/// What tags inside Markdown have opened.
struct EmbeddedHTML {
  /// Where words go until the tag is closed.
  enum Capture: Equatable {
    case heading(level: Int)
    case summary
    case term
    case cell(isHead: Bool)
  }

  /// What is being gathered, and its words so far.
  private(set) var capture: Capture?
  private var words = RichText()
  /// The term that definitions after it belong to.
  var term: RichText?
  /// The cells of the row that is open.
  var cells: [(text: TracedText, isHead: Bool)] = []
  /// Whether a row is known to have been given, so that no head can follow.
  var hasRows = false
  /// Where each `<details>` that is open was opened.
  var details: [GuideBuilder.Place] = []

  /// Whether words are being gathered.
  var isOpen: Bool { capture != nil }

  /// Begins to gather words.
  mutating func begin(_ capture: Capture) {
    self.capture = capture
    words = RichText()
  }

  /// Takes words.
  mutating func append(_ rich: RichText) { words.append(rich) }

  /// Ends gathering and gives what it was and the words.
  mutating func end() -> (Capture, RichText)? {
    guard let capture else { return nil }
    self.capture = nil
    words.trimEnd()
    return (capture, words)
  }
}

extension MarkdownReading {
  /// Adds an HTML block: what its tags mean, and the text between them, which may be Markdown.
  mutating func addHTML(_ block: MarkdownBlock) throws(GuideError) {
    let depth = 2 * block.depth - 1
    for token in HTMLToken.tokens(of: block.raw, line: block.rawLine) {
      switch token {
      case .comment(let comment, let lines): addComment(comment, lines: lines)
      case .unclosedComment(let start, let line):
        try addUnclosedComment(block.raw[start...], line: line)
      case .tag(let tag, let line):
        if tag.isClosing {
          try closeTag(tag.name, depth: depth)
        } else {
          try openTag(tag.name, depth: depth, line: line)
        }
      case .text(let range, let line): try addMarkdown(block.raw[range], line: line)
      case .code(let range, let line): addPreformatted(Array(block.raw[range]), line: line)
      case .hidden(let lines): builder.addFurniture(.hidden, lines: lines)
      }
    }
  }

  private mutating func addComment(_ comment: String, lines: ClosedRange<Int>) {
    guard let note = AuthorNote(comment: comment) else {
      builder.addFurniture(.comment, lines: lines)
      return
    }
    if form != .paragraph { return }
    builder.addNote(note, opensPassage: standsRightAboveText(lines))
  }

  /// Whether a blank line stands before a comment and text in the line after it.
  private func standsRightAboveText(_ lines: ClosedRange<Int>) -> Bool {
    guard lines.lowerBound > 1, lines.upperBound < source.lineCount else { return false }
    let before = source.bytes.trimmed(source.range(ofLine: lines.lowerBound - 1))
    let after = source.bytes.trimmed(source.range(ofLine: lines.upperBound + 1))
    return before.isEmpty && !after.isEmpty && !source.bytes.matches("<!--", at: after.lowerBound)
  }

  /// Reads what follows a comment that is never closed, which would be lost with it.
  private mutating func addUnclosedComment(
    _ rest: ArraySlice<UInt8>, line: Int
  ) throws(GuideError) {
    guard
      AuthorNote(comment: rest.string(rest.startIndex..<min(rest.endIndex, rest.startIndex + 200)))
        == nil
    else { throw .unclosedComment(path: file, line: line) }
    builder.addDoubt(.unclosedComment, line: line)
    builder.addFurniture(.comment, lines: line...line)
    guard let end = rest.firstIndex(of: .newline) else { return }
    // No comment after this one is closed either.
    var text = Array(rest[(end + 1)...])
    for place in text.indices where text.matches("<!--", at: place) {
      for blank in place..<place + 4 { text[blank] = .space }
    }
    let index = LineIndex(of: text, firstLine: line + 1)
    try add(MarkdownParser.blocks(of: text[...], lines: index))
  }

  private mutating func addPreformatted(_ code: [UInt8], line: Int) {
    if html.isOpen {
      html.append(RichText(code: code, line: line))
    } else {
      builder.addCode(HTMLText.plain(code), line: line)
    }
  }

  /// Adds text that stood between tags or in a box.
  mutating func addMarkdown(_ text: ArraySlice<UInt8>, line: Int) throws(GuideError) {
    let text = Array(text)
    let blocks = MarkdownParser.blocks(
      of: text[...], lines: LineIndex(of: text, firstLine: line), isFragment: true)
    if html.isOpen {
      for block in blocks {
        html.append(block.text)
        for cell in block.cells { html.append(cell) }
      }
      return
    }
    // Its paragraphs are not taken for HTML once more, without end.
    fragments += 1
    defer { fragments -= 1 }
    let outer = containers.count
    let base = (containers.last?.depth ?? -2) / 2 + 1
    try add(
      blocks.map {
        var block = $0
        block.depth += max(0, base)
        return block
      })
    while containers.count > outer { closeLast() }
  }
}
