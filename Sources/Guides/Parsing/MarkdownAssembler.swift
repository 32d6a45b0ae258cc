/// Puts blocks together from what the parser tells, which points into the source.
final class MarkdownAssembler {
  /// What a mark makes of the words in it.
  enum Span: Equatable {
    case emphasis
    case strong
    case code
    case picture
    case link(isAnchor: Bool)
    case other
  }

  /// Where the text goes that comes next.
  private enum Target {
    /// To a paragraph that is opened by the text: items that stand close have no other.
    case none
    case text
    case raw
    case cell
  }

  private let source: UnsafeBufferPointer<UInt8>
  /// The text as it was before long targets were cut; places are the same.
  private let written: UnsafeBufferPointer<UInt8>
  private var lines: LineIndex
  private var blocks: [MarkdownBlock] = []
  private var depth = 0
  private var target = Target.none
  private var rich = RichText()
  private var spans: [(span: Span, start: Int)] = []
  /// The number of pictures and links around the text.
  private var pictureDepth = 0
  private var emphasisDepth = 0
  private var hasRawLine = false
  private var rawBreaks = 0
  /// How many cells without words the row ends in so far.
  private var emptyCells = 0
  var isInHead = false

  /// Is handed the blocks now and then, and leaves those that it will look at again.
  var take: ((inout [MarkdownBlock]) -> Void)?
  /// How many blocks are kept before they are handed on.
  private var room = 256

  init(
    source: UnsafeBufferPointer<UInt8>, written: UnsafeBufferPointer<UInt8>, lines: LineIndex
  ) {
    self.source = source
    self.written = written
    self.lines = lines
  }

  /// All blocks; the last one is ended.
  func finished() -> [MarkdownBlock] {
    endLooseText()
    return blocks
  }

  func add(_ kind: MarkdownBlock.Kind) {
    endLooseText()
    append(kind)
  }

  private func append(_ kind: MarkdownBlock.Kind) {
    // All blocks so far are whole.
    if let take, blocks.count >= room {
      take(&blocks)
      room = max(256, 2 * blocks.count)
    }
    blocks.append(MarkdownBlock(kind: kind, depth: depth))
  }

  func open(_ kind: MarkdownBlock.Kind) {
    add(kind)
    depth += 1
  }

  func close() {
    endLooseText()
    depth -= 1
  }

  func openText(_ kind: MarkdownBlock.Kind) {
    add(kind)
    beginText(.text)
  }

  func closeText() {
    guard let last = blocks.indices.last else { return }
    blocks[last].text = takeText()
    target = .none
  }

  func openRow() {
    add(.row(isHeader: isInHead))
    emptyCells = 0
  }

  func openCell() {
    // The parser fills rows up with cells that nothing is read into.
    if rich.isUntouched, spans.isEmpty { target = .cell } else { beginText(.cell) }
  }

  /// Ends a cell; those without words are kept only where one with words follows, as the parser
  /// fills every row up to the width of the table.
  func closeCell() {
    guard let last = blocks.indices.last else { return }
    target = .none
    if rich.isUntouched, spans.isEmpty {
      emptyCells += 1
      return
    }
    blocks[last].cells += repeatElement(RichText(), count: emptyCells)
    emptyCells = 0
    blocks[last].cells.append(takeText())
  }

  func openRaw(_ kind: MarkdownBlock.Kind, info: String = "") {
    add(kind)
    blocks[blocks.count - 1].info = info
    target = .raw
    hasRawLine = false
    rawBreaks = 0
  }

  func closeRaw() { target = .none }

  private func beginText(_ target: Target) {
    self.target = target
    rich = RichText()
    spans = []
    pictureDepth = 0
    emphasisDepth = 0
  }

  private func endLooseText() {
    if case .text = target { closeText() }
  }

  /// Text that stands in no paragraph opens one.
  private func makeRoom() {
    guard case .none = target else { return }
    append(.paragraph)
    beginText(.text)
  }

  private func takeText() -> RichText {
    while !spans.isEmpty { closeSpan() }
    rich.trimEnd()
    let result = rich
    rich = RichText()
    return InlineMarks.cleaned(result)
  }
}

extension MarkdownAssembler {
  func openSpan(_ span: Span) {
    makeRoom()
    if span == .emphasis || span == .strong, emphasisDepth > 0 || rich.isEmpty {
      emphasisDepth += 1
    }
    if span == .picture {
      pictureDepth += 1
      rich.pictureCount += 1
    }
    spans.append((span, rich.text.bytes.count))
  }

  func closeSpan() {
    guard let (span, start) = spans.popLast() else { return }
    let range = start..<max(start, rich.text.bytes.count)
    switch span {
    case .emphasis, .strong: closeEmphasis(span, range)
    case .code: rich.code.append(range)
    case .picture:
      pictureDepth -= 1
      if pictureDepth == 0 { rich.pictures.append(range) }
    case .link(let isAnchor): rich.links.append(RichText.Link(range: range, isAnchor: isAnchor))
    case .other: break
    }
  }

  private func closeEmphasis(_ span: Span, _ range: Range<Int>) {
    if span == .strong { rich.strong.append(range) }
    guard emphasisDepth > 0 else { return }
    emphasisDepth -= 1
    if emphasisDepth == 0, rich.text.emphasisEnd == nil {
      rich.text.emphasisEnd = rich.text.bytes.count
    }
  }

  func breakLine() {
    makeRoom()
    rich.text.appendSpace()
  }

  /// Adds words as they stand; what does not point into the source is white space of the parser's.
  func addWords(_ start: UnsafeRawPointer, _ count: Int) {
    if case .raw = target {
      addRaw(start, count)
      return
    }
    makeRoom()
    guard let range = place(start, count) else {
      rich.text.appendSpace()
      return
    }
    rich.text.append(UnsafeBufferPointer(rebasing: written[range]), line: line(of: range))
  }

  /// Adds the character that a reference such as `&amp;` stands for.
  func addReference(_ start: UnsafeRawPointer, _ count: Int) {
    guard let range = place(start, count) else { return }
    guard let character = CharacterReference.text(of: source[range]) else {
      addWords(start, count)
      return
    }
    makeRoom()
    rich.text.append(Array(character.utf8), line: line(of: range))
  }

  /// Adds a tag inside text, or a line of an HTML block.
  func addTag(_ start: UnsafeRawPointer, _ count: Int) {
    if case .raw = target {
      addRaw(start, count)
      return
    }
    makeRoom()
    guard let range = place(start, count) else { return }
    _ = line(of: range)
    guard let tag = HTMLTag(at: range.lowerBound, in: source) else { return }
    if HTMLTag.headings.contains(tag.name) { rich.hasHeadingTags = true }
    switch tag.name {
    case "img": rich.pictureCount += 1
    case "sup" where !tag.isClosing: addSign(isRaised: true, after: range)
    case "sub" where !tag.isClosing: addSign(isRaised: false, after: range)
    case "b", "strong": tag.isClosing ? closeTagSpan() : openSpan(.strong)
    default: if !HTMLTag.inline.contains(tag.name) || tag.name == "br" { rich.text.appendSpace() }
    }
  }

  /// Adds the sign that keeps a raised or lowered number apart from the word before its tag.
  private func addSign(isRaised: Bool, after tag: Range<Int>) {
    let text = source[tag.upperBound..<min(tag.upperBound + 20, source.count)]
      .prefix { $0 != UInt8(ascii: "<") }
    let sign = RaisedText.sign(isRaised: isRaised, after: rich.text.bytes, text: text)
    if let sign { rich.text.append([sign], line: line(of: tag)) }
  }

  /// Closes the strong words that a tag opened, if marks of Markdown do not overlap it.
  private func closeTagSpan() {
    if spans.last?.span == .strong { closeSpan() }
  }

  private func addRaw(_ start: UnsafeRawPointer, _ count: Int) {
    guard let last = blocks.indices.last else { return }
    var piece = UnsafeRawBufferPointer(start: start, count: count)
    if let range = place(start, count) {
      piece = UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(written)[range])
      if !hasRawLine {
        hasRawLine = true
        blocks[last].rawLine = max(1, lines.line(at: range.lowerBound) - rawBreaks)
      }
    }
    if !hasRawLine { rawBreaks += piece.count { $0 == .newline } }
    blocks[last].raw.append(contentsOf: piece)
  }

  /// The line that a piece of text stands in, which becomes one of the text's.
  private func line(of range: Range<Int>) -> Int {
    let line = lines.line(at: range.lowerBound)
    rich.touch(line)
    return line
  }

  private func place(_ start: UnsafeRawPointer, _ count: Int) -> Range<Int>? {
    guard let base = source.baseAddress else { return nil }
    let offset = start - UnsafeRawPointer(base)
    guard offset >= 0, count > 0, offset + count <= source.count else { return nil }
    return offset..<offset + count
  }
}
