import Rendering

/// Writes a section's page with Markdown's marks for headings and lists, words as they stand.
enum PageMarks {
  static func text(_ page: SectionPage) -> String {
    let heading = page.path.last.map {
      [String(repeating: "#", count: min(page.path.count, 6)) + " " + $0]
    }
    return ((heading ?? []) + page.blocks.map(text)).joined(separator: "\n\n")
  }

  private static func text(_ block: SectionPage.Block) -> String {
    switch block {
    case .paragraph(let text): text
    case .lines(let lines): lines.joined(separator: "\n")
    case .list(let items): items.map(text).joined(separator: "\n")
    }
  }

  private static func text(_ item: SectionPage.Item) -> String {
    let indent = String(repeating: "  ", count: min(max(0, item.depth), 8))
    return indent + (item.number.map { "\($0). " } ?? "- ") + item.text
  }
}
