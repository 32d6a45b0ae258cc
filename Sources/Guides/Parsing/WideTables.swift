/// Narrows Markdown tables of so many columns that the parser would fill their short rows up with
/// far more empty cells than the table has bytes.
struct WideTables {
  /// So many cells for each byte of a table cost little.
  private static let cellsPerByte = 8
  /// So many cells in all cost little.
  private static let fewCells = 20_000
  /// So many columns cost little, however short the rows are.
  private static let fewColumns = 16

  private let text: ArraySlice<UInt8>
  private var result: [UInt8]?

  /// The text, byte for byte as long, with one column in place of those at the ends of rows that are
  /// too many; nil where no table has too many.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  static func narrowed(_ text: ArraySlice<UInt8>) -> [UInt8]? {
    var tables = WideTables(text: text)
    var before = text.startIndex..<text.startIndex
    var place = text.startIndex
    while place < text.endIndex {
      let line = tables.line(at: place)
      place = line.upperBound + 1
      if tables.isRule(line) { place = tables.narrowTable(head: before, rule: line) }
      before = line
    }
    return tables.result
  }

  private init(text: ArraySlice<UInt8>) { self.text = text }

  private func line(at start: Int) -> Range<Int> {
    start..<(text[start...].firstIndex(of: .newline) ?? text.endIndex)
  }

  /// Whether a line is the rule under a table's head, of more than a few columns.
  private func isRule(_ line: Range<Int>) -> Bool {
    guard line.count > 2 * Self.fewColumns else { return false }
    var bars = 0
    for byte in text[line] {
      guard byte.isIn("|-: >\t\r") else { return false }
      if byte == UInt8(ascii: "|") { bars += 1 }
    }
    return bars > Self.fewColumns
  }

  /// Narrows a table if it has to be, and tells where the text goes on after it.
  private mutating func narrowTable(head: Range<Int>, rule: Range<Int>) -> Int {
    var rows: [Range<Int>] = []
    var place = rule.upperBound + 1
    while place < text.endIndex {
      let line = line(at: place)
      guard text[line].contains(where: { !$0.isIn(" >\t\r") }) else { break }
      rows.append(line)
      place = line.upperBound + 1
    }
    let columns = text[rule].count { $0 == UInt8(ascii: "|") }
    let cells = Self.cellsPerByte * (place - head.lowerBound)
    guard columns * rows.count > max(Self.fewCells, place - head.lowerBound) else {
      return min(place, text.endIndex)
    }
    // Nothing is lost with columns that no row reaches, which become one; a row may have a cell
    // before its first bar.
    var reached = 2
    for row in rows { reached = max(reached, text[row].count { $0 == UInt8(ascii: "|") } + 2) }
    let most = min(reached, max(Self.fewColumns, cells / max(1, rows.count)))
    guard most < columns else { return min(place, text.endIndex) }
    for row in [head] + rows { join(row, after: most, with: .space) }
    join(rule, after: most, with: UInt8(ascii: "-"))
    return min(place, text.endIndex)
  }

  /// Puts a sign in place of the bars of a row after so many, and of all that follows in a rule.
  private mutating func join(_ row: Range<Int>, after count: Int, with sign: UInt8) {
    var copy = result ?? Array(text)
    result = nil
    var bars = 0
    for place in row where text[place] == UInt8(ascii: "|") || bars > count && sign != .space {
      if text[place] == UInt8(ascii: "|") { bars += 1 }
      if bars > count { copy[place - text.startIndex] = sign }
    }
    result = copy
  }
}
