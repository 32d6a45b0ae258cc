/// Turns a Markdown document's blocks into a guide.
struct MarkdownReading {
  /// A block that holds the blocks after it which stand deeper.
  private struct Container {
    var kind: MarkdownBlock.Kind
    var depth: Int
    /// For lists: the number of the next item.
    var number: Int
  }

  /// The part of the work, about, that is done when the blocks are known.
  private static let parsingShare = 0.5

  private let file: String
  private var builder: GuideBuilder
  private var containers: [Container] = []

  /// Reads a guide.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  static func guide(
    _ source: SourceText, file: String, progress: ReadingProgress? = nil
  ) throws(GuideError) -> Guide {
    let front = FrontMatter(of: source)
    var reading = MarkdownReading(file: file, metadata: front.metadata)
    let blocks = CommonMark.blocks(of: source, fromLine: front.nextLine)
    for (index, block) in blocks.enumerated() {
      if index % ReadingProgress.stride == 0 {
        progress?.reach(parsingShare + (1 - parsingShare) * Double(index) / Double(blocks.count))
      }
      try reading.add(block)
    }
    reading.close(toDepth: 0)
    return try reading.builder.finish(lastLine: source.lineCount)
  }

  private init(file: String, metadata: GuideMetadata) {
    self.file = file
    builder = GuideBuilder(file: file, metadata: metadata)
  }

  private mutating func add(_ block: MarkdownBlock) throws(GuideError) {
    close(toDepth: block.depth)
    switch block.kind {
    case .heading(let level): addHeading(block.text, level: level)
    case .paragraph: builder.addParagraph(block.text, form: form)
    case .code: builder.addCode(block.text.bytes, line: block.text.firstLine)
    case .html: try addHTML(block)
    case .row(let isHeader):
      if isHeader {
        builder.addTableHead(cells: [block.text])
      } else {
        builder.addRow(cells: [block.text])
      }
    case .thematicBreak: builder.interrupt()
    case .list, .item, .quotation, .table: open(block)
    }
  }

  /// The form of a paragraph here; items are the builder's business.
  private var form: Passage.Form {
    containers.contains { $0.kind == .quotation } ? .quotation : .paragraph
  }

  /// Opens a section; a heading inside a quotation or an item is only text.
  private mutating func addHeading(_ text: TracedText, level: Int) {
    if containers.isEmpty {
      builder.addHeading(text.string, level: level, line: text.firstLine)
    } else {
      builder.addParagraph(text, form: form)
    }
  }

  private mutating func addHTML(_ block: MarkdownBlock) throws(GuideError) {
    for piece in HTMLPiece.pieces(of: block.text.bytes, line: block.text.firstLine) {
      switch piece {
      case .comment(let comment):
        if containers.isEmpty, let note = AuthorNote(comment: comment) { builder.addNote(note) }
      case .text(let text): builder.addParagraph(text, form: form)
      case .unclosedComment(let line): throw .unclosedComment(path: file, line: line)
      }
    }
  }
}

extension MarkdownReading {
  private mutating func open(_ block: MarkdownBlock) {
    var number = 1
    switch block.kind {
    case .list(let isOrdered, let start):
      number = isOrdered ? start : 1
      builder.openList(isOrdered: isOrdered)
    case .item:
      if let list = containers.indices.last {
        builder.openItem(number: containers[list].number)
        containers[list].number += 1
      }
    case .table: builder.openTable()
    default: builder.interrupt()
    }
    containers.append(Container(kind: block.kind, depth: block.depth, number: number))
  }

  /// Closes the containers that a block at a depth does not stand in.
  private mutating func close(toDepth depth: Int) {
    while let last = containers.last, last.depth >= depth {
      containers.removeLast()
      switch last.kind {
      case .list: builder.closeList()
      case .item: builder.closeItem()
      case .table: builder.closeTable()
      default: builder.interrupt()
      }
    }
  }
}
