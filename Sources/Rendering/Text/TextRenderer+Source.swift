extension TextRenderer {
  /// Renders the lines of a file with their numbers, quoted ones marked.
  ///
  /// - Parameter distance: How many lines around the marked ones to show; all if nil.
  /// - Returns: the text, and which of its lines, counted from 1, the marked ones begin at.
  public func render(
    _ page: SourcePage, around distance: Int? = nil
  ) -> (text: String, line: Int) {
    let shown = page.lines.indices.filter { index in
      distance.map { gap(between: index + 1, and: page.marked) <= $0 } ?? true
    }
    let digits = String((shown.last ?? 0) + 1).count
    var lines = distance == nil ? [] : heading(of: page)
    var start: Int?
    for index in shown {
      let isMarked = page.marked.contains(index + 1)
      if isMarked, start == nil { start = lines.count + 1 }
      lines += line(index + 1, page.lines[index], digits: digits, isMarked: isMarked)
    }
    return (text(of: [lines]), start ?? 1)
  }

  private func heading(of page: SourcePage) -> [StyledText] {
    wrap(StyledText(verbatim(page.file) + ", " + Citation.spoken(page.marked) + ":"))
  }

  private func line(
    _ number: Int, _ words: String, digits: Int, isMarked: Bool
  ) -> [StyledText] {
    if style.plain {
      return wrap(
        StyledText((isMarked ? "Marked, line " : "Line ") + "\(number): ")
          + StyledText(verbatim(words)))
    }
    let padding = String(repeating: " ", count: max(0, digits - String(number).count))
    let emphasis = isMarked ? Emphasis.bar : .quiet
    let mark = isMarked ? ">" : " "
    let gutter = StyledText(padding + String(number) + mark + "│ ", emphasis)
    let hanging = StyledText(String(repeating: " ", count: digits) + mark + "│ ", emphasis)
    let words = StyledText(verbatim(words), isMarked ? .strong : .none)
    return words.isEmpty ? [gutter] : wrap(words, first: gutter, rest: hanging)
  }

  /// How many lines a line is away from a range; 0 inside.
  private func gap(between line: Int, and range: ClosedRange<Int>) -> Int {
    max(0, range.lowerBound - line, line - range.upperBound)
  }
}
