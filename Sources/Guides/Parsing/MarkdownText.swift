/// Gathers the words of a paragraph, heading or table row as the parser tells them.
struct MarkdownText {
  private var text = TracedText()
  private var pieces: [LineAlignment.Piece] = []
  private var emphasisDepth = 0
  /// The last line that anything of the paragraph is known to stand in.
  private var lastLine = 0
  private var hasLongCode = false

  /// Adds words that stand in one line.
  mutating func append(_ words: UnsafeBufferPointer<UInt8>, line: Int) {
    see(line)
    let isAfterSpace = words.first?.isWhitespace ?? false
    if isAfterSpace { text.appendSpace() }
    pieces.append(LineAlignment.Piece(offset: text.bytes.count, line: line, lastLine: line))
    text.append(words, line: line)
  }

  /// Adds a code span, whose words may stand in several lines.
  mutating func append(code: UnsafeBufferPointer<UInt8>, lines: ClosedRange<Int>) {
    guard lines.count > 1 else {
      append(code, line: lines.lowerBound)
      return
    }
    see(lines.upperBound)
    hasLongCode = true
    if code.first?.isWhitespace ?? false { text.appendSpace() }
    for word in code.split(whereSeparator: \.isWhitespace) {
      if text.bytes.last != .space, word.startIndex > 0 { text.appendSpace() }
      pieces.append(
        LineAlignment.Piece(
          offset: text.bytes.count, line: lines.lowerBound, lastLine: lines.upperBound))
      text.append(word, line: lines.lowerBound)
    }
    if code.last?.isWhitespace ?? false { text.appendSpace() }
  }

  /// Adds the space that a line break or a cell's border leaves.
  mutating func appendSpace() { text.appendSpace() }

  /// Says that something without words stands in a line.
  mutating func see(_ line: Int) { lastLine = max(lastLine, line) }

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
  ///   - offset: What to add to the parser's line numbers.
  ///   - end: The last line of the paragraph; nil where not known.
  func finished(in source: SourceText, offset: Int, end: Int?) -> TracedText {
    var result = text
    let slack = max(0, (end ?? lastLine) - lastLine)
    if slack > 0 || hasLongCode {
      let moved = pieces.map { piece in
        LineAlignment.Piece(
          offset: piece.offset, line: piece.line + offset, lastLine: piece.lastLine + offset)
      }
      result.marks = LineAlignment.marks(of: text.bytes, pieces: moved, slack: slack, in: source)
    } else if offset != 0 {
      for index in result.marks.indices { result.marks[index].line += offset }
    }
    result.trimEnd()
    return result
  }
}
