/// Turns a plain-text document's blocks into a guide.
struct PlainTextReading {
  /// A list that is open.
  private struct OpenList {
    var marker: PlainMarker
    var indent: Int
    var position = 0

    /// Whether an item goes on with the list: the same mark, or the next number however marked.
    func takes(_ item: PlainMarker) -> Bool {
      if marker.kind == item.kind { return true }
      return marker.isStep && item.isStep && item.number == marker.number + 1
    }
  }

  /// The part of the work, about, that is done when the blocks are known.
  private static let parsingShare = 0.5

  private let writer: PlainWriter
  private let tables: PlainTables
  private var builder: GuideBuilder
  private var lists: [OpenList] = []
  /// The term that nothing has been said of yet.
  private var openTerm: TracedText?
  /// Questions that wait for the answer that they share with another.
  private var waitingQuestions: [String] = []

  /// Reads a guide.
  ///
  /// - Parameter dialect: The conventions that the text keeps; nil goes by its look.
  /// - Complexity: O(*n*) in the number of bytes.
  static func guide(
    _ source: SourceText, file: String, dialect: PlainDialect? = nil,
    progress: ReadingProgress? = nil
  ) throws(GuideError) -> Guide {
    let front = FrontMatter(of: source)
    var text = PlainLines(source, from: front.nextLine)
    let dialect = dialect ?? PlainDialect(lookingAt: text)
    text = cleaned(consume text, dialect)
    let writer = PlainWriter(text: text, hyphens: PlainHyphens(of: text), dialect: dialect)
    let resolved = PlainHeadings.resolved(
      PlainTextParser.blocks(of: text, layout: PlainLayout(of: text), dialect: dialect),
      dialect: dialect
    ) { writer.string($0.span) }
    var reading = PlainTextReading(
      writer: writer, tables: PlainTables(text: text),
      builder: GuideBuilder(file: file, metadata: front.metadata))
    reading.builder.expect(passages: resolved.count)
    for piece in text.furniture { reading.builder.addFurniture(piece.kind, lines: piece.lines) }
    for (index, block) in resolved.enumerated() {
      if index % ReadingProgress.stride == 0 {
        progress?.reach(parsingShare + (1 - parsingShare) * Double(index) / Double(resolved.count))
      }
      reading.add(block)
    }
    reading.closeLists(downTo: 0)
    return try reading.builder.finish(lastLine: source.lineCount)
  }

  /// The text without what is no text in it.
  private static func cleaned(
    _ text: consuming PlainLines, _ dialect: PlainDialect
  ) -> PlainLines {
    switch dialect {
    case .plain:
      PlainQuestions.unmarked(
        in: PlainNavigation.removed(
          from: PlainContents.removed(
            from: PlainBoxes.removed(
              from: PlainPages.removed(from: PlainMessage.removed(from: text))))))
    case .vimHelp:
      PlainNavigation.removed(
        from: PlainContents.removed(from: PlainBoxes.removed(from: VimHelp.read(text))))
    case .restructured: Restructured.read(text)
    case .asciiDoc: AsciiDoc.read(text)
    }
  }

  private init(writer: PlainWriter, tables: PlainTables, builder: GuideBuilder) {
    self.writer = writer
    self.tables = tables
    self.builder = builder
  }

  private mutating func add(_ block: PlainBlock) {
    if case .heading = block {} else if block.isBody { addWaitingQuestions() }
    if case .table = block {} else { openTerm = nil }
    switch block {
    case .heading(let heading): add(heading)
    case .paragraph(let span, let indent):
      closeLists(before: indent)
      let text = writer.traced(span)
      if Self.saysSomething(text.bytes) { builder.addParagraph(text) }
    case .caution(let span, let indent):
      closeLists(before: indent)
      builder.addCaution(writer.traced(span))
    case .item(let item): add(item)
    case .code(let range, let indent):
      closeLists(before: indent)
      let code = writer.code(range)
      builder.addCode(code.bytes, line: code.line)
    case .table(let table): add(table)
    case .rule:
      closeLists(downTo: 0)
      builder.interrupt()
    case .candidate(let heading):
      closeLists(downTo: 0)
      builder.addParagraph(writer.traced(heading.span))
    }
  }

  /// Whether a paragraph is more than a stop that a line's end or code parted from its sentence, or
  /// the mark of a foot-note: `^[2]`, `[18]`.
  private static func saysSomething(_ text: [UInt8]) -> Bool {
    guard text.contains(where: { $0.isLetter || $0.isDigit }) else { return false }
    let mark = text.drop { $0 == UInt8(ascii: "^") }
    guard mark.first == UInt8(ascii: "["), mark.last == UInt8(ascii: "]") else { return true }
    return !mark.dropFirst().dropLast().allSatisfy(\.isDigit)
  }

  private mutating func add(_ heading: PlainBlock.Heading) {
    closeLists(downTo: 0)
    let title = SharedWords.bounded(writer.string(heading.span))
    let line = writer.text.lines[heading.span.lines.lowerBound].number
    builder.addHeading(title, level: heading.level ?? 2, line: line)
    guard heading.isQuestion else {
      waitingQuestions = []
      return
    }
    waitingQuestions.append(Self.question(of: title))
  }

  /// Questions with nothing between them have one answer.
  private mutating func addWaitingQuestions() {
    guard !waitingQuestions.isEmpty else { return }
    builder.addNote(.phrasings(waitingQuestions))
    waitingQuestions = []
  }

  /// A question without its number.
  private static func question(of title: String) -> String {
    let bytes = Array(title.utf8)
    guard let marker = PlainMarker(bytes[...]) else { return title }
    return bytes.string(marker.length..<bytes.count)
  }

  private mutating func add(_ table: PlainTable) {
    closeLists(before: writer.text.lines[table.lines.lowerBound].indent)
    builder.openTable(named: openTerm)
    openTerm = nil
    tables.forEachRow(of: table) { cells, isHead in
      let cells =
        writer.dialect == .plain
        ? cells : cells.map { InlineMarkup.cleaned($0, dialect: writer.dialect) }
      if isHead { builder.addTableHead(cells: cells) } else { builder.addRow(cells: cells) }
    }
    builder.closeTable()
  }

  private mutating func add(_ item: PlainBlock.Item) {
    let depth = self.depth(of: item)
    closeLists(downTo: depth + 1)
    if lists.count == depth + 1, endsList(item) { closeLists(downTo: depth) }
    if lists.count == depth {
      builder.openList(isOrdered: item.marker.isOrdered)
      lists.append(OpenList(marker: item.marker, indent: item.indent))
    }
    lists[depth].position += 1
    lists[depth].marker = item.marker
    let number = item.marker.isStep ? item.marker.number : lists[depth].position
    let text = writer.traced(item.span)
    if item.marker.kind == .term {
      openTerm = text
      builder.openItem(number: number, term: text)
    } else {
      builder.openItem(number: number)
      builder.addParagraph(text)
    }
  }

  /// How many lists an item stands in, its own not counted.
  private func depth(of item: PlainBlock.Item) -> Int {
    guard let outer = lists.lastIndex(where: { item.indent >= $0.indent - 1 }) else { return 0 }
    if item.indent > lists[outer].indent + 1 { return outer + 1 }
    if lists[outer].takes(item.marker) { return outer }
    let same = lists[...outer].lastIndex {
      $0.takes(item.marker) && abs($0.indent - item.indent) <= 1
    }
    // Another mark right under an item, with no blank line between, is a list inside it.
    return same ?? (item.isAfterBlank ? outer : outer + 1)
  }

  /// Whether an item opens a new list beside the innermost: another mark, or counting from 1 anew.
  private func endsList(_ item: PlainBlock.Item) -> Bool {
    guard let last = lists.last else { return false }
    if !last.takes(item.marker) { return true }
    return item.marker.isStep && item.marker.number < last.marker.number
  }

  /// Closes the lists whose items text of an indent does not go on with.
  private mutating func closeLists(before indent: Int) {
    let count = lists.lastIndex { indent >= $0.indent + 2 }.map { $0 + 1 } ?? 0
    closeLists(downTo: count)
  }

  private mutating func closeLists(downTo count: Int) {
    while lists.count > count {
      lists.removeLast()
      builder.closeItem()
      builder.closeList()
    }
  }
}
