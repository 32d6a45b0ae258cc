extension TextRenderer {
  /// Renders a section: heading path, place in the file, then its text.
  public func render(_ page: SectionPage) -> String {
    let place = verbatim(page.file) + ":" + Citation.numbers(page.lines)
    let heading =
      page.path.isEmpty ? [] : wrap(StyledText(path(of: page.path), .strong), rest: "  ")
    return text(of: [heading + wrap(StyledText(place, .quiet))] + page.blocks.map(lines))
  }

  /// Renders a table of contents, entries numbered as they say, or from 1 in the order given.
  public func render(outline: [ContentsEntry]) -> String {
    let numbers = outline.indices.map { String(outline[$0].number ?? $0 + 1) }
    let digits = numbers.map(\.count).max() ?? 0
    return text(of: [
      zip(outline, numbers).flatMap { entry, number in
        let nesting = String(repeating: "  ", count: min(max(0, entry.depth), 5))
        let padding = String(repeating: " ", count: digits - number.count)
        return wrap(
          StyledText(verbatim(entry.title)),
          first: StyledText(padding + number + ". " + nesting),
          rest: StyledText(String(repeating: " ", count: digits + 2) + nesting + "  "))
      }
    ])
  }

  /// Renders a list to choose from by number, numbered from 1 unless it goes on from another.
  public func render(choices: [String], from start: Int = 1) -> String {
    text(of: [numbered(choices.map(verbatim), from: start)])
  }

  private func lines(of block: SectionPage.Block) -> [StyledText] {
    switch block {
    case .paragraph(let text): wrap(StyledText(verbatim(text)))
    case .lines(let lines): lines.flatMap(line)
    case .list(let items): items.flatMap(lines)
    }
  }

  /// A row of a table or a line of code, which keeps the blanks that open it.
  private func line(_ text: String) -> [StyledText] {
    let blanks = String(text.prefix { $0 == " " }.prefix(style.width / 2))
    let wrapper = LineWrapper(
      width: style.width, first: StyledText(blanks), rest: StyledText(blanks + "  "),
      keepsSpaces: true)
    return wrapper.wrap(StyledText(verbatim(text)))
  }

  private func lines(of item: SectionPage.Item) -> [StyledText] {
    let indent = String(repeating: "  ", count: min(max(0, item.depth), 5) + 1)
    let bullets = Bullets(count: 1, first: item.number, plain: style.plain)
    return wrap(
      StyledText(verbatim(item.text)), first: StyledText(indent + bullets[0]),
      rest: StyledText(indent + bullets.hanging))
  }
}
