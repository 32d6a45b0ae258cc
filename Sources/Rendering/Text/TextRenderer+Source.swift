extension TextRenderer {
  /// Renders the lines of a file with their numbers, quoted ones marked, hidden ones left out.
  ///
  /// - Parameter distance: How many lines around the marked ones to show; all if nil.
  /// - Returns: the text, and which of its lines, counted from 1, the marked ones begin at.
  public func render(
    _ page: SourcePage, around distance: Int? = nil
  ) -> (text: String, line: Int) {
    let seen = page.lines.indices.filter { !page.hidden.contains($0 + 1) }
    let shown = distance.map { surroundings(of: page.marked, in: seen, $0) } ?? seen
    let heading = distance == nil ? [] : heading(of: page)
    let rows = style.plain ? spoken(shown, of: page) : drawn(shown, of: page)
    return (text(of: [heading + rows.lines]), heading.count + rows.start)
  }

  /// Lines behind their numbers, and which of the rows, counted from 1, the marked ones begin at.
  private func drawn(_ shown: [Int], of page: SourcePage) -> (lines: [StyledText], start: Int) {
    var rows = SourceRows(width: style.width, digits: String((shown.last ?? 0) + 1).count)
    var start: Int?
    for (place, index) in shown.enumerated() {
      let isMarked = page.marked.contains(index + 1)
      let isFollowed = place + 1 < shown.count && shown[place + 1] == index + 1
      let before = rows.rows.count
      rows.add(
        index + 1, verbatim(expandingTabs(page.lines[index])), isMarked: isMarked,
        goesOn: isFollowed && page.goingOn.contains(index + 1))
      if isMarked, start == nil { start = before + 1 }
    }
    return (rows.rows, start ?? 1)
  }

  /// Lines with their numbers in words.
  private func spoken(_ shown: [Int], of page: SourcePage) -> (lines: [StyledText], start: Int) {
    var lines: [StyledText] = []
    var start: Int?
    for index in shown {
      let isMarked = page.marked.contains(index + 1)
      if isMarked, start == nil { start = lines.count + 1 }
      lines += wrap(
        StyledText((isMarked ? "Marked, line " : "Line ") + "\(index + 1): ")
          + StyledText(verbatim(page.lines[index])))
    }
    return (lines, start ?? 1)
  }

  /// A line whose tabs are as many spaces as take it to the next of columns four apart.
  private func expandingTabs(_ line: String) -> String {
    guard line.utf8.contains(0x09) else { return line }
    var columns = 0
    return line.reduce(into: "") { text, character in
      let isTab = character == "\t"
      let width = isTab ? 4 - columns % 4 : DisplayWidth.columns(of: character)
      text += isTab ? String(repeating: " ", count: width) : String(character)
      columns += width
    }
  }

  private func heading(of page: SourcePage) -> [StyledText] {
    wrap(StyledText(verbatim(page.file) + ", " + Citation.spoken(page.marked) + ":"))
  }

  /// The lines of a range, and so many of those seen on either side.
  private func surroundings(
    of marked: ClosedRange<Int>, in seen: [Int], _ distance: Int
  ) -> [Int] {
    let quoted = seen.filter { marked.contains($0 + 1) }
    guard !quoted.isEmpty else { return [] }
    let before = seen.filter { $0 + 1 < marked.lowerBound }.suffix(distance)
    let after = seen.filter { $0 + 1 > marked.upperBound }.prefix(distance)
    return before + quoted + after
  }
}
