extension HTMLReading {
  /// A cell with more letters is a part of the page, not of a table.
  private static let longestCell = 1_500

  /// Whether a table holds data in columns, rather than setting the page's parts side by side.
  func isData(_ index: Int) -> Bool {
    let end = tree.tokens[index].partner
    let counts = parts.measure[index + 1..<end]
    guard counts.tables == 0, counts.headings == 0, !tree.tokens[index].traits.contains(.layout)
    else { return false }
    var most = 0
    var hasHeads = false
    let rows = rows(of: index)
    for row in rows {
      let cells = self.cells(of: row)
      if cells.contains(where: { tree.tokens[$0].tag == .headCell }) { hasHeads = true }
      // The cell of a sign beside a note is empty.
      let worded = cells.count { parts.measure[$0..<tree.tokens[$0].partner].letters > 0 }
      most = max(most, rows.count == 1 || isInBox ? worded : cells.count)
      let isLong = cells.contains {
        parts.measure[$0..<tree.tokens[$0].partner].letters > Self.longestCell
      }
      if isLong { return false }
    }
    // A single column with a head is a list of rows.
    return most > 1 || (hasHeads && rows.count > 1 && !isInBox)
  }

  mutating func addTable(at index: Int) {
    prepare(at: Int(tree.tokens[index].line))
    let name = caption ?? tableCaption(index)
    caption = nil
    builder.openTable(named: name)
    let headEnd = self.headEnd(of: index)
    var hasRows = false
    for row in rows(of: index) {
      let cells = self.cells(of: row)
      guard !cells.isEmpty else { continue }
      let texts = cells.map { text(in: $0) }
      let isHead = cells.allSatisfy { tree.tokens[$0].tag == .headCell } || row < headEnd
      if isHead, !hasRows {
        builder.addTableHead(cells: texts)
      } else {
        builder.addRow(cells: texts)
        hasRows = true
      }
    }
    builder.closeTable()
  }

  /// Adds code, line by line.
  mutating func addCode(at index: Int) {
    prepare(at: Int(tree.tokens[index].line))
    addCaption()
    var code = HTMLCode()
    for token in tree.tokens[index..<tree.tokens[index].partner] {
      if token.kind == .text {
        tree.forEachLine(of: token) { piece, line, isFirst in
          if !isFirst { code.endLine() }
          code.append(piece, line: line)
        }
      } else if token.tag == .lineBreak, token.kind == .open {
        code.endLine()
      }
    }
    code.endLine()
    builder.addCode(code.text, at: code.lines)
  }

  private func rows(of index: Int) -> [Int] {
    let range = index + 1..<tree.tokens[index].partner
    return range.filter { tree.tokens[$0].kind == .open && tree.tokens[$0].tag == .row }
  }

  private func cells(of row: Int) -> [Int] {
    (row + 1..<tree.tokens[row].partner).filter {
      let token = tree.tokens[$0]
      return token.kind == .open && (token.tag == .cell || token.tag == .headCell)
    }
  }

  /// Where a table's head ends, or where the table begins.
  private func headEnd(of index: Int) -> Int {
    let tokens = tree.tokens[index..<tree.tokens[index].partner]
    let head = tokens.first { $0.kind == .open && ($0.tag == .tableHead || $0.tag == .row) }
    return head?.tag == .tableHead ? head?.partner ?? index : index
  }

  /// The text of a table outside its rows.
  private func tableCaption(_ index: Int) -> TracedText? {
    var next = index + 1
    var result = TracedText()
    while next < tree.tokens[index].partner {
      let token = tree.tokens[next]
      if token.kind == .open, token.tag == .row { break }
      if token.kind == .text { tree.append(token, to: &result) }
      next += 1
    }
    result.trimEnd()
    return result.isEmpty ? nil : result
  }
}

/// The lines of a code block as they are gathered.
struct HTMLCode {
  /// The lines' text, one behind the other.
  private(set) var text = TracedText()
  /// Where each line that is not blank stands in the text.
  private(set) var lines: [Range<Int>] = []
  private var open: [UInt8] = []
  private var line: Int?

  /// Adds to the open line.
  mutating func append(_ piece: ArraySlice<UInt8>, line number: Int) {
    if line == nil || open.isEmpty { line = number }
    open += piece
  }

  /// Ends the open line.
  mutating func endLine() {
    let words = open.trimmed(open.indices)
    if let line, open.hasWords(in: words) {
      let start = text.bytes.count
      text.mark(line)
      text.bytes += open[..<words.upperBound]
      lines.append(start..<text.bytes.count)
    }
    open = []
    line = nil
  }
}
