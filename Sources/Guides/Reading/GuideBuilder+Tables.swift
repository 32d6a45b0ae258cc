extension GuideBuilder {
  /// A table that is being read.
  struct OpenTable {
    /// What its rows are understood by: lead-in and heads.
    var context: [ContextLine]
    /// The author's phrasings of the table, which are those of each row.
    var phrasings: [String]
    /// The head's cells, until a row shows that the table has more than it.
    var head: [TracedText]?
  }

  /// Opens a table; the paragraph right before it leads it in.
  mutating func openTable(named name: TracedText? = nil) {
    var context: [ContextLine] = []
    var phrasings: [String] = []
    if isInItem {
      phrasings = takeParentItem(into: &context).phrasings
    } else {
      phrasings = takeLeadIn(into: &context).phrasings
    }
    if let name, !name.isEmpty {
      let lines = name.lines(of: 0..<name.bytes.count)
      context.append(ContextLine(kind: .leadIn, text: name.string, lines: lines))
    }
    interrupt()
    openTable = OpenTable(context: context, phrasings: phrasings + takeWaitingPhrasings())
  }

  /// Adds the heads of the open table's columns; empty cells before others count.
  mutating func addTableHead(cells: [TracedText]) {
    if openTable == nil { openTable() }
    openTable?.head = cells
    let head = Self.joined(cells)
    guard hasWords(head) else { return }
    let lines = head.lines(of: 0..<head.bytes.count)
    openTable?.context.removeAll { $0.kind == .columnHeads }
    openTable?.context.append(ContextLine(kind: .columnHeads, text: head.string, lines: lines))
  }

  /// Adds a row of the open table; its cells are joined by ` | `.
  mutating func addRow(cells: [TracedText]) {
    let row = Self.joined(cells)
    if hasWords(row) { openTable?.head = nil }
    addRow(row)
  }

  /// Adds a row that is one text.
  mutating func addRow(_ text: TracedText) {
    guard hasWords(text) else { return }
    leadIn = nil
    for part in parts(of: sentences(of: text, at: [0..<text.bytes.count])) {
      addPassage(
        part, form: .tableRow, context: openTable?.context ?? [],
        phrasings: openTable?.phrasings ?? [])
    }
  }

  /// Closes the open table; one of nothing but its heads still says something.
  mutating func closeTable() {
    if let head = openTable?.head {
      openTable?.context.removeAll { $0.kind == .columnHeads }
      addRow(Self.joined(head))
    }
    openTable = nil
    interrupt()
  }

  private func hasWords(_ text: TracedText) -> Bool {
    let bytes = text.bytes.filter { $0 != UInt8(ascii: "|") }
    return bytes.hasWords(in: bytes.indices)
  }

  /// A row's cells with borders between them.
  private static func joined(_ cells: [TracedText]) -> TracedText {
    var row = TracedText()
    // An empty cell stands where the next words do.
    let first = cells.lazy.compactMap { $0.marks.first?.line }.first ?? 1
    for (index, cell) in cells.enumerated() {
      let line = cell.marks.first?.line ?? row.marks.last?.line ?? first
      if index > 0 {
        row.appendSpace()
        row.append([UInt8(ascii: "|"), .space], line: line)
      }
      row.append(cell)
    }
    row.trimEnd()
    return row
  }
}
