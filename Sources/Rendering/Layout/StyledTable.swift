/// A table in aligned columns, two spaces between them, with long cells on several lines.
struct StyledTable {
  /// The least columns that a cell with words is squeezed into.
  private static let narrowest = 8

  /// The header and the rows, without trailing spaces; nil where they fit no line so narrow.
  let lines: [StyledText]?

  /// Lays a table out; a row shorter than the header has empty cells.
  ///
  /// - Parameters:
  ///   - header: The heading of each column.
  ///   - rows: The cells of each row.
  ///   - rightAligned: The columns of numbers, which are never broken.
  ///   - width: Columns of a line.
  init(header: [String], rows: [[StyledText]], rightAligned: Set<Int>, width: Int) {
    let all = [header.map { StyledText($0, .quiet) }] + rows
    var widths = header.indices.map { column in
      all.map { column < $0.count ? $0[column].columns : 0 }.max() ?? 0
    }
    let gaps = 2 * max(0, header.count - 1)
    while widths.reduce(gaps, +) > width {
      let widest = widths.indices.filter {
        !rightAligned.contains($0) && widths[$0] > Self.narrowest
      }
      .max { widths[$0] < widths[$1] }
      guard let widest else {
        lines = nil
        return
      }
      widths[widest] -= 1
    }
    lines = all.flatMap { Self.lines(of: $0, widths: widths, rightAligned: rightAligned) }
  }

  private static func lines(
    of row: [StyledText], widths: [Int], rightAligned: Set<Int>
  ) -> [StyledText] {
    let cells = widths.enumerated().map { column, width in
      column < row.count && !row[column].isEmpty
        ? LineWrapper(width: max(1, width)).wrap(row[column]) : []
    }
    return (0..<(cells.map(\.count).max() ?? 0)).map { number in
      var line = StyledText()
      var owed = 0
      for (column, width) in widths.enumerated() {
        let cell = number < cells[column].count ? cells[column][number] : ""
        let room = width - cell.columns
        let before = rightAligned.contains(column) ? room : 0
        if !cell.isEmpty {
          line.append(String(repeating: " ", count: owed + before))
          line.append(cell)
          owed = 0
        } else {
          owed += before
        }
        owed += room - before + 2
      }
      return line
    }
  }
}
