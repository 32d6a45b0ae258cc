/// A table in aligned columns, two spaces between them.
struct TextTable {
  /// The header and the rows, each without trailing spaces.
  let lines: [String]
  /// Columns of the widest line.
  let columns: Int

  /// Lays a table out; a row shorter than the header has empty cells.
  init(header: [String], rows: [[String]], rightAligned: ClosedRange<Int>) {
    let all = [header] + rows
    let widths = header.indices.map { column in
      all.map { column < $0.count ? DisplayWidth.columns(of: $0[column]) : 0 }.max() ?? 0
    }
    lines = all.map { row in
      var line = ""
      for (column, width) in widths.enumerated() {
        let cell = column < row.count ? row[column] : ""
        let padding = String(repeating: " ", count: width - DisplayWidth.columns(of: cell))
        line += (column == 0 ? "" : "  ")
        line += rightAligned.contains(column) ? padding + cell : cell + padding
      }
      while line.last == " " { line.removeLast() }
      return line
    }
    columns = lines.map(DisplayWidth.columns).max() ?? 0
  }
}
