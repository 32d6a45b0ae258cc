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
