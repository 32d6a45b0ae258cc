/// Divides plain text into blocks, a group of lines between blank lines at a time.
///
/// What a short line alone is depends on what follows; ``PlainHeadings`` decides that afterwards.
struct PlainTextParser {
  let text: PlainLines
  let layout: PlainLayout
  let dialect: PlainDialect
  var tables: PlainTables
  var blocks: [PlainBlock] = []
  /// How many blocks there were when the last question was added.
  private var askedAt = 0
  /// Whether that question has a mark, so that any mark of an answer belongs to it.
  private var isMarkedQuestion = false
  /// The last number of the headings that are set out.
  var lastNumber = 0
  /// The indent of the text right before; what is deeper may be code.
  var base = 0

  var source: SourceText { text.source }
  var lines: [PlainLine] { text.lines }
  /// Where marks say what a line is, lines below each other are one paragraph however long.
  var isUnwrapped: Bool { layout.isUnwrapped && !dialect.hasMarks }

  /// The blocks of a text.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  static func blocks(
    of text: PlainLines, layout: PlainLayout, dialect: PlainDialect
  ) -> [PlainBlock] {
    var parser = PlainTextParser(
      text: text, layout: layout, dialect: dialect,
      tables: PlainTables(text: text, onlyFramed: dialect == .vimHelp))
    parser.base = layout.bodyIndent
    // Room for as many as there may be: an array that grows is in memory twice.
    parser.blocks.reserveCapacity(text.lines.count { !$0.isBlank })
    text.forEachGroup { parser.parseGroup($0) }
    return parser.blocks
  }

  private mutating func parseGroup(_ group: Range<Int>) {
    var index = group.lowerBound
    while index < group.upperBound { index = parseBlock(at: index, in: group) }
  }

  /// Whether an answer is waited for: nothing stands after a question.
  private var isAfterQuestion: Bool { askedAt > 0 && askedAt == blocks.count }

  /// Says that the last block is a question.
  mutating func expectAnswer(isMarked: Bool) {
    askedAt = blocks.count
    isMarkedQuestion = isMarked
  }

  /// The bytes of the mark of an answer that is waited for; 0 where the line has none.
  func answerMark(_ index: Int) -> Int {
    guard isAfterQuestion else { return 0 }
    let mark = QuestionMark.answer(bytes(index))
    return isMarkedQuestion || QuestionMark.isPlain(bytes(index), mark: mark) ? mark : 0
  }

  private mutating func parseBlock(at index: Int, in group: Range<Int>) -> Int {
    if let next = parseMarked(at: index, in: group) { return next }
    if dialect.hasMarks {
      return parseTable(at: index, in: group) ?? parseRule(at: index, in: group)
        ?? parseQuestion(at: index, in: group) ?? parseHashed(at: index)
        ?? parseItem(at: index, in: group) ?? parseParagraph(at: index, in: group)
    }
    return parseTable(at: index, in: group) ?? parseRule(at: index, in: group)
      ?? parseQuestion(at: index, in: group) ?? parseSetOut(at: index, in: group)
      ?? parseCode(at: index, in: group) ?? parseItem(at: index, in: group)
      ?? parseTitle(at: index, in: group) ?? parseTerm(at: index, in: group)
      ?? parseParagraph(at: index, in: group)
  }
}

extension PlainTextParser {
  func bytes(_ index: Int) -> ArraySlice<UInt8> { text.text(index) }
  func shape(_ index: Int) -> PlainLineShape { text.shape(index) }

  /// The look of lines that are joined to one.
  func shape(of range: Range<Int>) -> PlainLineShape {
    if range.count == 1 { return shape(range.lowerBound) }
    var words: [UInt8] = []
    for index in range {
      if index > range.lowerBound { words.append(.space) }
      words += bytes(index)
    }
    return PlainLineShape(words)
  }

  /// What the text's own marks make of a line: code, cells, terms.
  private mutating func parseMarked(at index: Int, in group: Range<Int>) -> Int? {
    let marks = lines[index].marks
    func end(_ mark: PlainLine.Marks) -> Int {
      group[index...].first { !lines[$0].marks.contains(mark) } ?? group.upperBound
    }
    if marks.contains(.code) {
      let end = end(.code)
      addCode(index..<end)
      return end
    }
    if marks.contains(.cells) {
      let end = end(.cells)
      addCells(index..<end)
      return end
    }
    if marks.contains(.term) { return addTerm(index) }
    if marks.contains(.heading) { return addHeading(index) }
    if marks.contains(.question) { return addQuestion(index) }
    if marks.contains(.caution) {
      let end = end(.caution)
      blocks.append(.caution(PlainSpan(lines: index..<end), indent: lines[index].indent))
      return end
    }
    return nil
  }

  /// Adds a table of cells, or goes on with the one whose heads a blank line parts from it.
  private mutating func addCells(_ range: Range<Int>) {
    if case .table(var table)? = blocks.last, table.lines.count == 1, table.headLines == 1,
      (table.lines.upperBound..<range.lowerBound).allSatisfy({ lines[$0].isBlank })
    {
      table.lines = table.lines.lowerBound..<range.upperBound
      blocks[blocks.count - 1] = .table(table)
      return
    }
    let heads = lines[range.lowerBound].marks.contains(.columnHeads) ? 1 : 0
    blocks.append(.table(PlainTable(lines: range, columns: [], headLines: heads)))
  }

  mutating func addTerm(_ index: Int) -> Int {
    // Terms right under each other mean the same.
    if case .item(var item)? = blocks.last, item.marker.kind == .term,
      item.span.lines.upperBound == index, item.indent == lines[index].indent
    {
      item.span.lines = item.span.lines.lowerBound..<index + 1
      blocks[blocks.count - 1] = .item(item)
      return index + 1
    }
    blocks.append(
      .item(
        PlainBlock.Item(
          marker: .term, indent: lines[index].indent, span: PlainSpan(lines: index..<index + 1),
          isAfterBlank: true)))
    base = lines[index].indent + 4
    return index + 1
  }

  private mutating func parseTable(at index: Int, in group: Range<Int>) -> Int? {
    let opens =
      index == group.lowerBound || (bytes(index).first ?? 0).isIn("|│")
      || shape(index - 1).endsWithColon || shape(index - 1).rule != nil
      || lines[index].indent > lines[index - 1].indent + 1
    guard opens, let table = tables.table(at: index, in: group) else { return nil }
    // A rule that underlines a title opens no table.
    if table.lines.count == 2, isUnderlined(index, in: group) { return nil }
    blocks.append(.table(table))
    return table.lines.upperBound
  }

  /// Lines set in deeper than the text before, or a command that stands alone.
  private mutating func parseCode(at index: Int, in group: Range<Int>) -> Int? {
    let indent = lines[index].indent
    if indent < base + 2 || isUnwrapped {
      let range = index..<group.upperBound
      guard !isUnwrapped || range.count == 1, isAlone(index, in: group),
        isCommands(range) || completesWords(range)
      else { return nil }
      addCode(range)
      return range.upperBound
    }
    guard !opensItem(index, afterItem: false) || PlainProse.opensWithPrompt(bytes(index)),
      !isCentredTitle(index), !isCentred(index) || index > 60
    else { return nil }
    let end = group[index...].first { lines[$0].indent < base + 2 } ?? group.upperBound
    // A first line may be set in, with the words going on below it.
    let isIndented =
      end == index + 1 && end < group.upperBound && shape(index).opensWithCapital
      && bytes(end).first?.isLower ?? false && !shape(index).endsSentence
      && (index == group.lowerBound || !shape(index - 1).endsWithColon)
    guard !isIndented else { return nil }
    guard PlainProse.isCode((index..<min(end, index + 20)).map(bytes)) else { return nil }
    addCode(index..<end)
    return end
  }

  /// Whether nothing but a heading stands before a line in its group.
  private func isAlone(_ index: Int, in group: Range<Int>) -> Bool {
    if index == group.lowerBound { return true }
    switch blocks.last {
    case .heading?, .candidate?: return true
    default: return false
    }
  }

  /// Whether a line alone is the command that the words before it break off at: “remove it with”.
  private func completesWords(_ range: Range<Int>) -> Bool {
    guard range.count == 1, range.lowerBound >= 2, lines[range.lowerBound - 1].isBlank,
      text.isText(range.lowerBound - 2), shape(range.lowerBound - 2).isDangling
    else { return false }
    let line = bytes(range.lowerBound)
    let opens = line.first.map { $0.isLower || $0.isIn("./~$") } ?? false
    return opens && !(line.last ?? 0).isIn(".!?:,;") && shape(range.lowerBound).wordCount <= 8
  }

  /// Whether lines at the indent of the text can only be commands or the like.
  private func isCommands(_ range: Range<Int>) -> Bool {
    guard bytes(range.lowerBound).contains(.space) else { return false }
    if range.count == 1 {
      let isRoot = layout.bodyIndent >= 2 && PlainProse.opensWithPrompt(bytes(range.lowerBound))
      let line = bytes(range.lowerBound)
      if isRoot || PlainProse.isCommand(line) { return true }
      return line.first?.isLower ?? false && PlainProse.isOdd(line)
        && !(line.last ?? 0).isIn(".!?:,;") && line.contains(.space)
    }
    guard range.count <= 40, !opensItem(range.lowerBound, afterItem: false) else { return false }
    return range.allSatisfy { PlainProse.isOdd(bytes($0)) }
  }

  /// Adds code; only blank lines between it and the code before make one of both.
  private mutating func addCode(_ range: Range<Int>) {
    let indent = range.map { lines[$0].indent }.min() ?? 0
    if case .code(let before, let outer)? = blocks.last, range.upperBound - before.lowerBound <= 60,
      (before.upperBound..<range.lowerBound).allSatisfy({ lines[$0].isBlank })
    {
      blocks[blocks.count - 1] = .code(
        before.lowerBound..<range.upperBound, indent: min(indent, outer))
    } else {
      blocks.append(.code(range, indent: indent))
    }
  }

  /// A short line over deeper text that tells what it means.
  private mutating func parseTerm(at index: Int, in group: Range<Int>) -> Int? {
    guard index + 1 < group.upperBound, !isUnwrapped else { return nil }
    let indent = lines[index].indent
    let deeper = lines[index + 1].indent
    let isShort = layout.fill == 0 || lines[index].right + 8 < layout.fill
    guard deeper >= indent + 2, deeper <= indent + 30, isShort, !shape(index).endsSentence,
      bytes(index).wordCount(in: lines[index].range) <= 10,
      !opensItem(index + 1, afterItem: false), !standsUnderWords(index + 1)
    else { return nil }
    let end = group[(index + 1)...].first { lines[$0].indent < deeper } ?? group.upperBound
    guard !PlainProse.isCode((index + 1..<min(end, index + 21)).map(bytes)) else { return nil }
    return addTerm(index)
  }
}
