/// A table drawn in text: cells between `|`, or columns that line up.
struct PlainTable: Sendable, Equatable {
  /// Its lines, by their indices.
  var lines: Range<Int>
  /// Where columns begin, where they only line up; empty where signs part the cells.
  var columns: [Int]
  /// How many lines at the top are heads of columns.
  var headLines: Int
}

/// Finds tables among the lines of a text.
struct PlainTables {
  private static let widest = 250

  let text: PlainLines
  /// Whether bars inside lines are something else unless a bar opens the line.
  var onlyFramed = false
  /// No table begins before this line: so far were lines looked at that turned out to be none.
  private var searchedTo = 0

  init(text: PlainLines, onlyFramed: Bool = false) {
    self.text = text
    self.onlyFramed = onlyFramed
  }

  /// So many lines may be looked at again.
  private static let longestAgain = 64

  /// The table that begins at a line of a group; nil where none does.
  ///
  /// - Complexity: O(*n*) in the number of bytes for all lines together.
  mutating func table(at start: Int, in group: Range<Int>) -> PlainTable? {
    guard start >= searchedTo else { return nil }
    var end = start
    if let table = ruled(at: start, in: group) { return table }
    if let table = parted(at: start, in: group, end: &end)
      ?? aligned(at: start, in: group, end: &end)
    {
      return table
    }
    if end - start > Self.longestAgain { searchedTo = end }
    return nil
  }

  /// A table between lines of `=` which show how wide the columns are, as in reStructuredText; one
  /// blank is enough between them.
  private func ruled(at start: Int, in group: Range<Int>) -> PlainTable? {
    guard isBorder(start) else { return nil }
    let borders = group[start...].prefix(Self.longestRuled).filter(isBorder)
    guard let last = borders.last, last > start + 1 else { return nil }
    let line = text.lines[start]
    var columns: [Int] = []
    for index in line.range where text.bytes[index] != .space {
      let isFirst = index == line.range.lowerBound || text.bytes[index - 1] == .space
      if isFirst { columns.append(line.indent + index - line.range.lowerBound) }
    }
    let head = borders.count > 2 && borders[1] > start + 1 ? borders[1] - start : 0
    return PlainTable(lines: start..<last + 1, columns: columns, headLines: head)
  }

  /// A longer table has no columns that only one blank parts.
  private static let longestRuled = 1_000

  /// Whether a line is of `=` with single blanks in it.
  private func isBorder(_ index: Int) -> Bool {
    let line = text.text(index)
    guard line.count >= 5, line.first == UInt8(ascii: "="), line.contains(.space),
      line.allSatisfy({ $0 == UInt8(ascii: "=") || $0 == .space })
    else { return false }
    return line.split(separator: .space).allSatisfy { $0.count > 1 }
  }

  /// A table whose cells are parted by `|`.
  private func parted(at start: Int, in group: Range<Int>, end: inout Int) -> PlainTable? {
    var rows = 0
    while end < group.upperBound {
      let line = text.text(end)
      if isGrid(line) {
        end += 1
        continue
      }
      let bars = Self.bars(in: line).count
      let isFramed = line.first == UInt8(ascii: "|") || Self.isBar(line, at: line.startIndex)
      let isRow = isFramed ? bars >= 3 : bars >= 2 && !onlyFramed
      guard isRow else { break }
      rows += 1
      end += 1
    }
    guard rows >= 2 else { return nil }
    var head = 0
    if let rule = (start + 1..<end).first(where: {
      isGrid(text.text($0)) && !isGrid(text.text($0 - 1))
    }),
      rule < end - 1, !allRuled(start..<end) || isDoubled(rule) || rule > start + 1
    {
      head = rule - start
    }
    return PlainTable(lines: start..<end, columns: [], headLines: head)
  }

  private func isDoubled(_ index: Int) -> Bool { text.text(index).contains(UInt8(ascii: "=")) }

  /// Whether a drawn bar stands at an offset.
  private static func isBar(_ line: ArraySlice<UInt8>, at index: Int) -> Bool {
    line.matches("│", at: index) || line.matches("┃", at: index) || line.matches("║", at: index)
  }

  /// The ranges of the signs that part cells.
  private static func bars(in line: ArraySlice<UInt8>) -> [Range<Int>] {
    var result: [Range<Int>] = []
    for index in line.indices {
      if line[index] == UInt8(ascii: "|") {
        result.append(index..<index + 1)
      } else if line[index] == 0xE2, isBar(line, at: index) {
        result.append(index..<index + 3)
      }
    }
    return result
  }

  /// Whether a rule stands after each row.
  private func allRuled(_ range: Range<Int>) -> Bool {
    let rules = range.count {
      isGrid(text.text($0)) && (text.text($0).first ?? 0).isIn("+├└┌╞")
    }
    return rules >= 4 || rules * 2 > range.count + 1
  }

  /// “+----+----+” or “|----|----|”.
  private func isGrid(_ line: ArraySlice<UInt8>) -> Bool {
    guard let first = line.first, line.count >= 3 else { return false }
    if first == 0xE2 {
      let isDrawn = !line.contains { $0 < 0x80 && $0 != .space }
      return isDrawn && !Self.isBar(line, at: line.startIndex)
    }
    return first.isIn("+|-=:") && line.allSatisfy { $0.isIn("+|-=: ") }
  }

  /// A table whose columns only line up, blank columns between them.
  private func aligned(at start: Int, in group: Range<Int>, end searched: inout Int) -> PlainTable?
  {
    guard text.lines[start].right <= Self.widest, gapCount(start, least: 2) > 0,
      PlainMarker(text.text(start)) == nil, !QuestionMark.isMarked(text.text(start))
    else { return nil }
    var taken = [Bool](repeating: false, count: Self.widest + 8)
    var end = start
    var rows = 0
    while end < group.upperBound, text.lines[end].right <= Self.widest {
      if isFullRule(end) {
        end += 1
        continue
      }
      var next = taken
      occupy(&next, with: end)
      guard hasBand(next, from: start) else { break }
      taken = next
      rows += 1
      end += 1
    }
    searched = max(searched, end)
    guard rows >= 2 else { return nil }
    let columns = self.columns(of: taken)
    let range = start..<end
    let full = range.count { isRow($0, columns) && !isRule($0) }
    let needed = range.count { !isRule($0) }
    let hasRule = range.contains { isRule($0) }
    guard full * 2 >= needed,
      full >= 3 || (full == 2 && (hasRule || gapCount(start, least: 3) > 0)),
      !isProgram(range), !isJustified(range, columns)
    else { return nil }
    return PlainTable(lines: range, columns: columns, headLines: headLines(of: range))
  }

  /// How many runs of blanks part the words of a line.
  private func gapCount(_ index: Int, least: Int) -> Int {
    let line = text.text(index)
    var count = 0
    var blanks = 0
    for byte in line {
      if byte == .space {
        blanks += 1
      } else if byte == .tab {
        blanks += least
      } else {
        if blanks >= least { count += 1 }
        blanks = 0
      }
    }
    return count
  }

  /// Calls with each character's column and the offset of its first byte.
  private func forEachColumn(_ index: Int, _ body: (_ column: Int, _ offset: Int) -> Void) {
    var column = text.lines[index].indent
    for offset in text.lines[index].range {
      let byte = text.bytes[offset]
      if byte == .tab {
        column = (column / 8 + 1) * 8
      } else if byte & 0xC0 != 0x80 {
        if byte != .space { body(column, offset) }
        column += 1
      }
    }
  }

  private func occupy(_ taken: inout [Bool], with index: Int) {
    var last = -2
    forEachColumn(index) { column, _ in
      // A single blank between words parts no columns.
      if last >= 0, column - last == 2, last + 1 < taken.count { taken[last + 1] = true }
      if column < taken.count { taken[column] = true }
      last = column
    }
  }

  /// Whether a band of two blank columns stands between columns that are taken.
  private func hasBand(_ taken: [Bool], from start: Int) -> Bool { columns(of: taken).count > 1 }

  /// Where columns begin, with at least two blank columns before each.
  private func columns(of taken: [Bool]) -> [Int] {
    var result: [Int] = []
    var blanks = 2
    for (column, isTaken) in taken.enumerated() {
      if isTaken {
        if blanks >= 2 { result.append(column) }
        blanks = 0
      } else {
        blanks += 1
      }
    }
    return result
  }

  /// Whether a line has words in the first column and in another.
  private func isRow(_ index: Int, _ columns: [Int]) -> Bool {
    guard columns.count > 1 else { return false }
    var isLeft = false
    var isRight = false
    forEachColumn(index) { column, _ in
      if column < columns[1] { isLeft = true } else { isRight = true }
    }
    return isLeft && isRight
  }

  func isRule(_ index: Int) -> Bool {
    let line = text.text(index)
    if text.shape(index).rule != nil || isGrid(line) { return true }
    // Drawn lines have no words.
    return line.contains(0xE2)
      && !line.contains { $0.isUpper || $0.isLower || $0.isDigit || ($0 >= 0xC3 && $0 != 0xE2) }
  }

  private func isFullRule(_ index: Int) -> Bool {
    isRule(index) && !text.text(index).contains(.space)
  }

  /// Whether most blanks stand elsewhere than between columns, as in justified text.
  private func isJustified(_ range: Range<Int>, _ columns: [Int]) -> Bool {
    let gaps = range.reduce(0) { $0 + (isRule($1) ? 0 : gapCount($1, least: 2)) }
    return gaps * 4 > range.count * (columns.count - 1) * 5
  }

  private func isProgram(_ range: Range<Int>) -> Bool {
    let ends = range.count { text.text($0).last.map { $0.isIn(";{}\\") } ?? false }
    return ends * 3 >= range.count
  }

  /// The lines over a rule, or a first line of words over lines of numbers.
  private func headLines(of range: Range<Int>) -> Int {
    var start = range.lowerBound
    while start < range.upperBound, isRule(start) { start += 1 }
    if let rule = (start..<range.upperBound).first(where: { isRule($0) }),
      rule < range.upperBound - 1
    {
      return rule - start <= 3 ? rule - range.lowerBound : 0
    }
    let hasDigit = range.map { text.text($0).contains(where: \.isDigit) }
    let numbered = hasDigit.dropFirst().count { $0 }
    let isHead =
      hasDigit.first == false && numbered * 3 >= 2 * (range.count - 1) && range.count >= 3
    return isHead ? 1 : 0
  }
}

extension PlainTables {
  /// The rows' cells; lines between two rules, without a first cell, or set in under it, go on with the row
  /// before.
  ///
  /// - Parameter body: Is called with each row's cells and whether they are heads.
  /// - Complexity: O(*n*) in the number of bytes.
  func forEachRow(of table: PlainTable, _ body: (_ cells: [TracedText], _ isHead: Bool) -> Void) {
    let ruled = table.columns.isEmpty && allRuled(table.lines)
    var row: [TracedText] = []
    var isHead = false
    func flush() {
      if row.contains(where: { !$0.isEmpty }) { body(row, isHead) }
      row = []
    }
    for index in table.lines {
      if isRule(index) {
        if ruled || isHead || !table.columns.isEmpty { flush() }
        continue
      }
      let isNowHead = index - table.lines.lowerBound < table.headLines
      if isHead, !isNowHead { flush() }
      isHead = isNowHead
      let cells = self.cells(of: index, in: table)
      let goesOn = ruled || isHead || goesOnWithRow(index, cells, table.columns)
      if !goesOn { flush() }
      append(cells, to: &row)
    }
    flush()
  }

  /// Whether a line of aligned columns has no first cell, or only that, set in under the one above.
  private func goesOnWithRow(_ index: Int, _ cells: [TracedText], _ columns: [Int]) -> Bool {
    guard let margin = columns.first, let first = cells.first else { return false }
    return first.isEmpty
      || text.lines[index].indent > margin && cells.dropFirst().allSatisfy(\.isEmpty)
  }

  private func append(_ cells: [TracedText], to row: inout [TracedText]) {
    if row.count < cells.count {
      row += Array(repeating: TracedText(), count: cells.count - row.count)
    }
    for (column, cell) in cells.enumerated() where !cell.isEmpty {
      row[column].appendSpace()
      row[column].append(cell)
    }
  }

  private func cells(of index: Int, in table: PlainTable) -> [TracedText] {
    table.columns.isEmpty ? partedCells(of: index) : alignedCells(of: index, table.columns)
  }

  private func partedCells(of index: Int) -> [TracedText] {
    let line = text.text(index)
    var cells: [TracedText] = []
    var start = line.startIndex
    for bar in Self.bars(in: line) {
      // What opens and closes the line is its frame.
      if bar.lowerBound > line.startIndex {
        cells.append(cell(line[start..<bar.lowerBound], index))
      }
      start = bar.upperBound
    }
    if start < line.endIndex { cells.append(cell(line[start...], index)) }
    return cells
  }

  private func alignedCells(of index: Int, _ columns: [Int]) -> [TracedText] {
    var starts = [Int](repeating: text.lines[index].range.upperBound, count: columns.count)
    var place = 0
    forEachColumn(index) { column, offset in
      while place < columns.count, columns[place] <= column {
        starts[place] = offset
        place += 1
      }
    }
    // A column without words begins where the next does.
    return columns.indices.map { column in
      let end = column + 1 < starts.count ? starts[column + 1] : text.lines[index].range.upperBound
      return cell(text.bytes[min(starts[column], end)..<end], index)
    }
  }

  private func cell(_ bytes: ArraySlice<UInt8>, _ index: Int) -> TracedText {
    var cell = TracedText()
    cell.append(bytes, line: text.lines[index].number)
    cell.trimEnd()
    return cell
  }
}
