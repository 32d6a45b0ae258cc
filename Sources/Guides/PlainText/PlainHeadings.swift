/// Decides which of the lines that look like headings are headings, and their levels.
struct PlainHeadings {
  private var result: [PlainBlock] = []

  /// The blocks without candidates: each is a heading or text now, and each heading has a level.
  ///
  /// - Complexity: O(*n*) in the number of blocks.
  static func resolved(_ blocks: [PlainBlock]) -> [PlainBlock] {
    var headings = PlainHeadings()
    headings.resolveCandidates(headings.resolveNumbers(blocks))
    headings.setLevels()
    return headings.result
  }

  /// Numbered lines alone: one that goes on counting a list is an item, one over text a heading.
  private func resolveNumbers(_ blocks: [PlainBlock]) -> [PlainBlock] {
    var result = blocks
    for (index, block) in blocks.enumerated() {
      guard case .item(let item) = block, let heading = item.heading else { continue }
      if index > 0, case .item(let before) = result[index - 1],
        before.marker.kind == item.marker.kind, before.marker.number + 1 == item.marker.number
      {
        continue
      }
      if Self.isHeading(item, before: index + 1 < blocks.count ? blocks[index + 1] : nil) {
        result[index] = .candidate(heading, item.text)
      }
    }
    return result
  }

  private static func isHeading(_ item: PlainBlock.Item, before next: PlainBlock?) -> Bool {
    switch next {
    case nil: return false
    case .item(let other)?:
      // A step after a step is a list; a bullet, a deeper number or a new count is not.
      guard other.marker.isStep, other.marker.parts == item.marker.parts else { return true }
      return other.marker.number != item.marker.number + 1
    case .paragraph(_, let indent)?: return indent < 2
    case .candidate?, .heading?, .rule?: return true
    }
  }

  /// In a row of short lines the first and the last before text are headings.
  private mutating func resolveCandidates(_ blocks: [PlainBlock]) {
    var index = 0
    while index < blocks.count {
      var end = index
      while end < blocks.count, case .candidate = blocks[end] { end += 1 }
      guard end > index else {
        result.append(blocks[index])
        index += 1
        continue
      }
      for place in index..<end {
        let isEdge = place == index || place == end - 1
        resolve(blocks[place], isHeading: isEdge && end < blocks.count)
      }
      index = end
    }
  }

  private mutating func resolve(_ block: PlainBlock, isHeading: Bool) {
    guard case .candidate(let heading, let text) = block else { return }
    // Section numbers are headings wherever anything follows, and so are capitals.
    result.append(isHeading ? .heading(heading) : .paragraph(text, indent: 0))
  }
}

extension PlainHeadings {
  /// Titles that name a first section, never a guide.
  private static let openings: Set<String> = [
    "introduction", "intro", "overview", "summary", "background", "preface", "contents",
    "table of contents", "foreword", "about", "about this guide",
  ]

  private mutating func setLevels() {
    let places = result.indices.filter { heading(at: $0) != nil }
    let title = titlePlace(of: places)
    let styles = Self.nested(
      places.filter { $0 != title }.compactMap { heading(at: $0) }
        .filter { $0.level == nil }.map(\.style))
    for place in places {
      guard var heading = heading(at: place), heading.level == nil else { continue }
      let rank = styles.firstIndex(of: heading.style) ?? 0
      heading.level = place == title ? 1 : min(6, 2 + rank + heading.parts - 1)
      result[place] = .heading(heading)
    }
  }

  private func heading(at place: Int) -> PlainBlock.Heading? {
    if case .heading(let heading) = result[place] { heading } else { nil }
  }

  /// The place of the guide's title: a heading that opens the text with other headings after it.
  private func titlePlace(of places: [Int]) -> Int? {
    guard let first = places.first, places.count > 1, let heading = heading(at: first) else {
      return nil
    }
    guard !result[..<first].contains(where: \.isBody) else { return nil }
    let canBeTitle = heading.style != .question && heading.style != .numbered
    return canBeTitle && !Self.openings.contains(heading.title.lowercased()) ? first : nil
  }

  /// Styles from the outermost in: as they first come, but never against the order of styles that
  /// people keep.
  private static func nested(_ styles: [PlainBlock.Style]) -> [PlainBlock.Style] {
    var order: [PlainBlock.Style] = []
    for style in styles where !order.contains(style) {
      let place = order.firstIndex { isOutside(style, $0) } ?? order.count
      order.insert(style, at: place)
    }
    return order
  }

  /// Whether a style stands outside another even if it comes later; numbers can be either.
  private static func isOutside(_ style: PlainBlock.Style, _ other: PlainBlock.Style) -> Bool {
    style != .numbered && other != .numbered && style.rawValue < other.rawValue
  }
}
