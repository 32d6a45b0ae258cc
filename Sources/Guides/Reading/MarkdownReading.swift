/// Turns a Markdown document's blocks into a guide.
struct MarkdownReading {
  /// What holds the blocks after it which stand deeper.
  struct Container {
    enum Kind: Equatable {
      case list
      case item
      case quotation
      case table
    }

    var kind: Kind
    /// Twice the number of Markdown blocks around it, less one where a tag opened it.
    var depth: Int
    /// The form of a paragraph in it.
    var form: Passage.Form
    /// For lists: the number of the next item.
    var number = 1
  }

  let file: String
  let source: SourceText
  var builder: GuideBuilder
  /// How many pieces of text inside HTML are being read, one in the other.
  var fragments = 0
  var containers: [Container] = []
  let notes: FootNotes
  /// Foot-notes that were cited and are given at the end of their section.
  var citedNotes: [CitedNote] = []
  var givenNotes: Set<String> = []
  /// Foot-notes that nothing cites and that were not given yet.
  var uncitedNotes: ArraySlice<String>
  /// Whether a question stands above, so that `A:` before its answer is only a mark.
  var expectsAnswer = false
  var html = EmbeddedHTML()
  /// A `:::` box that is open, and whether it warns.
  var openBoxes: [Bool] = []

  /// The names of templates' tags that are closed somewhere.
  let closedTags: Set<String>

  /// Reads a guide.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  static func guide(
    _ source: SourceText, file: String, progress: ReadingProgress? = nil
  ) throws(GuideError) -> Guide {
    let front = FrontMatter(of: source)
    let notes = FootNotes(in: source, fromLine: front.nextLine)
    var reading = MarkdownReading(
      file: file, source: source, builder: GuideBuilder(file: file, metadata: front.metadata),
      notes: notes, uncitedNotes: notes.uncited[...], closedTags: source.closedTags)
    if front.isUnclosed { reading.builder.addDoubt(.unclosedFrontMatter, line: 1) }
    let stream = MarkdownStream(reading, progress: progress)
    return try stream.guide(of: notes.rest ?? source.bytes, fromLine: front.nextLine)
  }

  /// Adds blocks in order.
  mutating func add(_ blocks: [MarkdownBlock]) throws(GuideError) {
    _ = try add(blocks, isWhole: true)
  }

  /// Adds blocks in order, and tells how many were taken.
  ///
  /// - Parameter isWhole: Whether no more blocks come; else those stay whose meaning depends on
  ///   what follows.
  mutating func add(_ blocks: [MarkdownBlock], isWhole: Bool) throws(GuideError) -> Int {
    var index = 0
    while index < blocks.count, isWhole || index + 1 < blocks.count {
      let block = blocks[index]
      close(toDepth: 2 * block.depth)
      if case .list = block.kind, !builder.isInItem {
        let end = contentsEnd(of: blocks, at: index)
        if let end, end == blocks.count, !isWhole { return index }
        if let end {
          addFurniture(.contents, of: blocks[index..<end])
          index = end
          continue
        }
        guard let next = try addQuestionList(blocks, at: index, isWhole: isWhole) else {
          return index
        }
        if next > index {
          index = next
          continue
        }
      }
      let next = index + 1 < blocks.count ? blocks[index + 1].kind : nil
      try add(block, next: next)
      index += 1
    }
    return index
  }

  private mutating func add(
    _ block: MarkdownBlock, next: MarkdownBlock.Kind?
  ) throws(GuideError) {
    switch block.kind {
    case .heading(let level): try addHeading(block.text, level: level)
    case .paragraph: try addParagraph(block.text, next: next)
    case .code: try addCode(block)
    case .html: try addHTML(block)
    case .row(let isHeader): addRow(block.cells, isHeader: isHeader)
    case .thematicBreak: builder.interrupt()
    case .list, .item, .quotation, .table: open(block)
    }
  }

  /// Ends all that is open at the end of the text, and the guide.
  mutating func finish() throws(GuideError) -> Guide {
    try endHTML()
    close(toDepth: .min)
    giveNotes()
    giveUncitedNotes(before: nil)
    return try builder.finish(lastLine: source.lineCount)
  }
}

extension MarkdownReading {
  /// The form of a paragraph here; items are the builder's business.
  var form: Passage.Form {
    if openBoxes.contains(true) { return .caution }
    return containers.last?.form ?? .paragraph
  }

  /// Goes into something that holds blocks.
  mutating func enter(_ kind: Container.Kind, depth: Int, number: Int = 1) {
    var form = containers.last?.form ?? .paragraph
    if kind == .quotation, form == .paragraph { form = .quotation }
    containers.append(Container(kind: kind, depth: depth, form: form, number: number))
  }

  private mutating func open(_ block: MarkdownBlock) {
    let depth = 2 * block.depth
    switch block.kind {
    case .list(let isOrdered, let start): openList(isOrdered: isOrdered, start: start, depth: depth)
    case .item: openItem(depth: depth)
    case .table:
      builder.openTable()
      enter(.table, depth: depth)
    default: enter(.quotation, depth: depth)
    }
  }

  mutating func openList(isOrdered: Bool, start: Int, depth: Int) {
    builder.openList(isOrdered: isOrdered)
    enter(.list, depth: depth, number: isOrdered ? start : 1)
  }

  mutating func openItem(depth: Int, term: TracedText? = nil) {
    if let list = containers.indices.last, containers[list].kind == .list {
      builder.openItem(number: containers[list].number, term: term)
      containers[list].number += 1
    }
    enter(.item, depth: depth)
  }

  /// Closes the containers that a block at a depth does not stand in.
  mutating func close(toDepth depth: Int) {
    while let last = containers.last, last.depth >= depth { closeLast() }
  }

  /// Closes the innermost container.
  mutating func closeLast() {
    switch containers.popLast()?.kind {
    case .list: builder.closeList()
    case .item: builder.closeItem()
    case .table: builder.closeTable()
    default: builder.interrupt()
    }
  }

  /// Opens a section; a heading inside a quotation or an item is only text.
  private mutating func addHeading(_ text: RichText, level: Int) throws(GuideError) {
    try endHTML()
    guard containers.isEmpty else { return try addParagraph(text, next: nil) }
    giveNotes()
    giveUncitedNotes(before: text.text.firstLine)
    openBoxes = []
    let title = headingTitle(text)
    expectsAnswer = title.isQuestion
    builder.addHeading(title.text.string, level: level, line: title.text.firstLine)
    note(citationsIn: title.rich)
  }

  private mutating func addCode(_ block: MarkdownBlock) throws(GuideError) {
    if html.isOpen {
      html.append(RichText(code: block.raw, line: block.rawLine))
    } else if block.info.hasPrefix("{") {
      try addDirective(block)
    } else {
      builder.addCode(block.raw, line: block.rawLine)
    }
  }

  private mutating func addRow(_ cells: [RichText], isHeader: Bool) {
    if isHeader {
      builder.addTableHead(cells: cells.map(\.text))
    } else {
      builder.addRow(cells: cells.map(\.text))
    }
    for cell in cells { note(citationsIn: cell) }
  }
}
