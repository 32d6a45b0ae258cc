/// Gathers the words of a paragraph, heading or table row as the parser tells them.
struct MarkdownText {
  private var text = TracedText()
  private var pieces: [LineAlignment.Piece] = []
  private var emphasisDepth = 0
  private var hasLongCode = false
  /// The line reached, counted here, as the parser's own numbers miss some breaks.
  private var line: Int

  /// Starts a text that begins in a line.
  init(line: Int) { self.line = line }

  /// Adds words that stand in one line.
  mutating func append(_ words: UnsafeBufferPointer<UInt8>) {
    if words.first?.isWhitespace ?? false { text.appendSpace() }
    pieces.append(LineAlignment.Piece(offset: text.bytes.count, line: line, lastLine: line))
    text.append(words, line: line)
  }

  /// Adds a code span, whose words may stand in several lines.
  mutating func append(code: UnsafeBufferPointer<UInt8>, lineBreaks: Int) {
    guard lineBreaks > 0 else {
      append(code)
      return
    }
    hasLongCode = true
    if code.first?.isWhitespace ?? false { text.appendSpace() }
    for word in code.split(whereSeparator: \.isWhitespace) {
      if word.startIndex > 0 { text.appendSpace() }
      pieces.append(
        LineAlignment.Piece(offset: text.bytes.count, line: line, lastLine: line + lineBreaks))
      text.append(word, line: line)
    }
    if code.last?.isWhitespace ?? false { text.appendSpace() }
    line += lineBreaks
  }

  /// Ends a line; a space stands for its end.
  mutating func breakLine() {
    text.appendSpace()
    line += 1
  }

  /// Adds a tag, which has no words; a line break leaves a space.
  mutating func append(tag: UnsafeBufferPointer<UInt8>) {
    line += tag.count { $0 == .newline }
    if tag.matches("<br", at: 0, ignoringCase: true) { text.appendSpace() }
  }

  /// Adds the border between a row's cells.
  mutating func appendBorder() {
    text.appendSpace()
    text.append([UInt8(ascii: "|"), .space], line: line)
  }

  /// Adds the space that opens a row's cell.
  mutating func openCell() { text.appendSpace() }

  /// Says that emphasis opens.
  mutating func openEmphasis() {
    if emphasisDepth > 0 || text.isEmpty { emphasisDepth += 1 }
  }

  /// Says that emphasis closes.
  mutating func closeEmphasis() {
    guard emphasisDepth > 0 else { return }
    emphasisDepth -= 1
    if emphasisDepth == 0, text.emphasisEnd == nil { text.emphasisEnd = text.bytes.count }
  }

  /// The text, its lines made sure of.
  ///
  /// - Parameters:
  ///   - source: The text that line numbers count in.
  ///   - end: The last line of the paragraph; nil where not known.
  /// - Returns: The words with their lines.
  func finished(in source: SourceText, end: Int?) -> TracedText {
    var result = text
    let slack = max(0, (end ?? line) - line)
    if slack > 0 || hasLongCode {
      result.marks = LineAlignment.marks(of: text.bytes, pieces: pieces, slack: slack, in: source)
    }
    result.trimEnd()
    return result
  }
}
