import Guides
import Rendering

extension SectionAddress {
  /// The section and the ones nested in it, to be read as a whole.
  func pages(in guides: [Guide]) -> [SectionPage] {
    let guide = guides[guide]
    let level = guide.sections[section].level
    let nested = guide.sections[(section + 1)...].prefix { $0.level > level }
    return ([guide.sections[section]] + nested).map { page(of: $0, in: guide) }
  }

  private func page(of section: Section, in guide: Guide) -> SectionPage {
    var blocks: [SectionPage.Block] = []
    for passage in guide.passages[section.passages] { add(passage, of: guide, to: &blocks) }
    return SectionPage(
      path: section.path, file: guide.file, lines: section.lines, blocks: blocks)
  }

  /// Adds a passage: list items and table rows join the ones before them.
  private func add(
    _ passage: Passage, of guide: Guide, to blocks: inout [SectionPage.Block]
  ) {
    let last = blocks.popLast()
    switch (passage.form, last) {
    case (.listItem, .list(let items)):
      blocks.append(.list(items + [item(passage, of: guide)]))
    case (.tableRow, .lines(let lines)):
      blocks.append(.lines(lines + [passage.text]))
    default:
      if let last { blocks.append(last) }
      switch passage.form {
      case .listItem: blocks.append(.list([item(passage, of: guide)]))
      case .tableRow: blocks.append(.lines([passage.text]))
      case .code: blocks.append(.lines(passage.sentences.map(\.text)))
      case .paragraph, .quotation, .caution: blocks.append(.paragraph(passage.text))
      }
    }
  }

  private func item(_ passage: Passage, of guide: Guide) -> SectionPage.Item {
    guard let place = passage.place, guide.lists.indices.contains(place.list) else {
      return SectionPage.Item(text: passage.text)
    }
    return SectionPage.Item(
      text: passage.text, number: guide.lists[place.list].isOrdered ? place.number : nil,
      depth: place.depth)
  }
}
