/// Rows of cells as text, columns lined up.
struct TextTable {
  /// The cells, row by row; rows may be shorter than others.
  var rows: [[String]]
  /// The columns that are set flush right; the others are flush left.
  var flushRight: Set<Int> = []

  /// A line a row, two spaces between columns, no space at the ends of lines.
  var text: String {
    let columns = rows.map(\.count).max() ?? 0
    let widths = (0..<columns).map { column in
      rows.map { $0.indices.contains(column) ? $0[column].count : 0 }.max() ?? 0
    }
    return rows.map { line($0, widths: widths) + "\n" }.joined()
  }

  private func line(_ row: [String], widths: [Int]) -> String {
    var line = ""
    for (column, cell) in row.enumerated() {
      let padding = String(repeating: " ", count: widths[column] - cell.count)
      line += column > 0 ? "  " : ""
      line += flushRight.contains(column) ? padding + cell : cell + padding
    }
    while line.last == " " { line.removeLast() }
    return line
  }
}
