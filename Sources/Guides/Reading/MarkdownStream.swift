/// Reads a Markdown document while the parser goes through it, so that its blocks are never all in
/// memory.
final class MarkdownStream {
  /// Here alone: what is held twice is copied when it is changed.
  private var reading: MarkdownReading
  private let progress: ReadingProgress?
  private var failure: GuideError?

  init(_ reading: MarkdownReading, progress: ReadingProgress?) {
    self.reading = reading
    self.progress = progress
  }

  /// Reads a text from a line on, and the guide that it makes.
  ///
  /// - Parameter text: The source's text, perhaps with blanks in place of what is read elsewhere.
  func guide(of text: [UInt8], fromLine first: Int) throws(GuideError) -> Guide {
    reading.builder.expect(passages: reading.source.filledLineCount)
    try read(text, fromLine: first)
    return try reading.finish()
  }

  private func read(_ text: [UInt8], fromLine first: Int) throws(GuideError) {
    let source = reading.source
    guard first <= source.lineCount else { return }
    let start = source.lineStarts[first - 1]
    let short = LinkDefinitions.shortened(text) ?? text
    let rest = MarkdownParser.read(
      short[start...], written: text[start...], lines: LineIndex(of: source, fromLine: first)
    ) { blocks in self.take(&blocks) }
    if let failure { throw failure }
    try reading.add(rest)
  }

  private func take(_ blocks: inout [MarkdownBlock]) {
    guard failure == nil else { return blocks.removeAll(keepingCapacity: true) }
    do {
      blocks.removeFirst(try reading.add(blocks, isWhole: false))
    } catch { failure = error }
    if let line = blocks.last?.text.lines?.upperBound {
      progress?.reach(Double(line) / Double(max(1, reading.source.lineCount)))
    }
  }
}
