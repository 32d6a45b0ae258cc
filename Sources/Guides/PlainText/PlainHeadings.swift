/// Decides which of the lines that look like headings are headings, and their levels.
struct PlainHeadings {
  private var result: [PlainBlock]
  private let isRestructured: Bool

  /// The blocks without candidates: each is a heading or text now, and each heading has a level.
  ///
  /// - Parameter title: The words of a heading.
  /// - Complexity: O(*n*) in the number of blocks.
  static func resolved(
    _ blocks: consuming [PlainBlock], dialect: PlainDialect,
    title: (PlainBlock.Heading) -> String
  ) -> [PlainBlock] {
    var headings = PlainHeadings(blocks, isRestructured: dialect == .restructured)
    headings.resolveNumbers()
    headings.resolveBullets()
    headings.resolveCandidates()
    headings.dropRemarks()
    headings.setLevels(title)
    return headings.result
  }

  /// A line that opens with one `#` is a remark where other headings are numbered or underlined.
  private mutating func dropRemarks() {
    let styles: Set<PlainBlock.Style> = [.doubleRule, .singleRule, .named, .numbered]
    let isMarked = result.contains {
      if case .heading(let heading) = $0 { styles.contains(heading.style) } else { false }
    }
    guard isMarked else { return }
    for (place, block) in result.enumerated() {
      guard case .heading(let heading) = block, heading.level == 1, heading.span.drop == 1,
        place > 0
      else { continue }
      let span = PlainSpan(lines: heading.span.lines)
      result[place] = .paragraph(span, indent: heading.indent)
    }
  }

  private init(_ blocks: consuming [PlainBlock], isRestructured: Bool) {
    result = blocks
    self.isRestructured = isRestructured
  }

  /// Numbered lines alone: one that goes on counting a list is an item, one over text a heading.
  private mutating func resolveNumbers() {
    for index in result.indices {
      guard case .item(let item) = result[index], let heading = item.heading,
        heading.style != .bulleted
      else { continue }
      if index > 0, case .item(let before) = result[index - 1],
        before.marker.kind == item.marker.kind, before.marker.number + 1 == item.marker.number
      {
        continue
      }
      let next = index + 1 < result.count ? result[index + 1] : nil
      if Self.isHeading(item, before: next) { result[index] = .candidate(heading) }
    }
  }

  private static func isHeading(_ item: PlainBlock.Item, before next: PlainBlock?) -> Bool {
    switch next {
    case nil: return false
    case .item(let other)?:
      // A step after a step is a list; a bullet, a deeper number or a new count is not.
      guard other.marker.isStep, other.marker.parts == item.marker.parts else { return true }
      return other.marker.number != item.marker.number + 1
    case .paragraph(_, let indent)?, .code(_, let indent)?, .caution(_, let indent)?:
      return indent < item.indent + 2 || item.heading?.isQuestion ?? false
    case .table?, .candidate?, .heading?, .rule?: return true
    }
  }

  /// A kind of bullet, by its sign and place.
  private struct Bullet: Hashable {
    var sign: PlainMarker.Sign
    var indent: Int
  }

  /// Bulleted lines are headings where each of their kind stands alone over text.
  private mutating func resolveBullets() {
    var headings: [Bullet: Int] = [:]
    var items: Set<Bullet> = []
    for index in result.indices {
      guard let (bullet, heading) = Self.bullet(result[index]) else { continue }
      let isOver = heading != nil && index + 1 < result.count && Self.isText(result[index + 1])
      if isOver { headings[bullet, default: 0] += 1 } else { items.insert(bullet) }
    }
    guard headings.contains(where: { $0.value > 1 && !items.contains($0.key) }) else { return }
    for index in result.indices {
      guard let (bullet, heading) = Self.bullet(result[index]), let heading,
        headings[bullet, default: 0] > 1, !items.contains(bullet)
      else { continue }
      result[index] = .heading(heading)
    }
  }

  private static func bullet(_ block: PlainBlock) -> (Bullet, PlainBlock.Heading?)? {
    guard case .item(let item) = block, case .bullet(let sign, _) = item.marker.kind else {
      return nil
    }
    return (Bullet(sign: sign, indent: item.indent), item.heading)
  }

  /// Whether a heading can stand over a block: text that is no item, or a question.
  private static func isText(_ block: PlainBlock) -> Bool {
    switch block {
    case .paragraph, .caution, .code, .table: true
    case .heading(let heading), .candidate(let heading): heading.isQuestion
    case .item(let item): item.marker.isStep
    case .rule: false
    }
  }

  /// In a row of short lines the first and the last before text are headings.
  private mutating func resolveCandidates() {
    var index = 0
    var hasTitle = false
    var hasText = false
    while index < result.count {
      var end = index
      while end < result.count, case .candidate = result[end] { end += 1 }
      guard end > index else {
        if case .paragraph(let span, _) = result[index], span.lines.count > 1 { hasText = true }
        index += 1
        continue
      }
      let next = end < result.count ? result[end] : nil
      for place in index..<end {
        let isHeading =
          place == index || (place == end - 1 && next?.isBody ?? false)
          || (place + 1 < result.count && isOutside(result[place], of: result[place + 1]))
        let isLeadIn = Self.isLeadIn(result[place], before: next)
        let isCentred = Self.isCentred(result[place])
        // Under a title in the middle stand names and dates.
        let isName = hasTitle && isCentred && !hasText
        resolve(place, isHeading: isHeading && !isLeadIn && !isName && next != nil)
        if isCentred { hasTitle = true }
      }
      index = end
    }
  }

  private static func isCentred(_ block: PlainBlock) -> Bool {
    if case .candidate(let heading) = block { heading.style == .centred } else { false }
  }

  /// Whether a heading is set out farther than the one after it.
  private func isOutside(_ block: PlainBlock, of next: PlainBlock) -> Bool {
    guard case .candidate(let outer) = block, outer.isSetOut else { return false }
    switch next {
    case .candidate(let inner), .heading(let inner):
      return inner.indent > outer.indent && inner.isSetOut
    default: return false
    }
  }

  /// Whether a line with a colon, or without an end before code, leads into a list, code or a table.
  private static func isLeadIn(_ block: PlainBlock, before next: PlainBlock?) -> Bool {
    guard case .candidate(let heading) = block,
      heading.style == .lone || heading.style == .attached
    else { return false }
    if heading.isUnfinished, case .code? = next { return true }
    guard heading.span.dropEnd == 1 else { return false }
    switch next {
    case .paragraph?, .caution?, .heading?: return false
    default: return true
    }
  }

  private mutating func resolve(_ place: Int, isHeading: Bool) {
    guard case .candidate(var heading) = result[place] else { return }
    if isHeading {
      result[place] = .heading(heading)
    } else {
      if heading.style != .lone || heading.span.drop == 0 { heading.span.drop = 0 }
      heading.span.dropEnd = heading.span.drop == 2 ? heading.span.dropEnd : 0
      result[place] = .paragraph(heading.span, indent: heading.indent)
    }
  }
}

extension PlainHeadings {
  /// What headings of one level have in common.
  private struct Look: Hashable {
    var style: PlainBlock.Style
    var indent: Int
    var sign: UInt8

    init(_ heading: PlainBlock.Heading) {
      // A question that stands alone is a heading like others.
      let isLone = heading.style == .question && heading.indent != PlainBlock.Heading.innermost
      style = isLone ? .lone : heading.style
      let isPlaced = [.lone, .capitals, .question, .bulleted, .attached].contains(heading.style)
      indent = isPlaced ? heading.indent : 0
      sign = heading.sign
    }

    var isNumbered: Bool { style == .numbered || style == .named }

    /// Whether headings of this look stand outside others even if they come later.
    ///
    /// Numbers can be either.
    func isOutside(_ other: Look) -> Bool {
      if style == .named {
        return [.numbered, .lone, .attached, .question, .bulleted].contains(other.style)
      }
      if isNumbered || other.isNumbered { return false }
      let isPlaced = sign == 0 && other.sign == 0
      if isPlaced, indent != other.indent { return indent < other.indent }
      return style.rawValue < other.style.rawValue
    }
  }

  private mutating func setLevels(_ title: (PlainBlock.Heading) -> String) {
    let places = result.indices.filter { heading(at: $0) != nil }
    let top = titlePlace(of: places, title)
    let open = places.filter { $0 != top }.compactMap { heading(at: $0) }.filter { $0.level == nil }
    let looks = open.map(Look.init)
    let ranks = ranks(of: looks)
    let least = open.filter { $0.style == .numbered }.map(\.parts).min() ?? 1
    for place in places {
      guard var heading = heading(at: place), heading.level == nil else { continue }
      let rank = ranks[Look(heading)] ?? 0
      let depth = heading.style == .numbered ? heading.parts - least : 0
      heading.level = place == top ? 1 : min(6, 2 + rank + depth)
      result[place] = .heading(heading)
    }
  }

  private func heading(at place: Int) -> PlainBlock.Heading? {
    if case .heading(let heading) = result[place] { heading } else { nil }
  }

  /// The place of the guide's title: a heading that opens the text with other headings after it.
  private func titlePlace(of places: [Int], _ title: (PlainBlock.Heading) -> String) -> Int? {
    guard let first = places.first, places.count > 1, let heading = heading(at: first) else {
      return nil
    }
    guard !result[..<first].contains(where: \.isBody) else { return nil }
    if isRestructured {
      let look = Look(heading)
      return places.dropFirst().allSatisfy { self.heading(at: $0).map { Look($0) != look } ?? true }
        ? first : nil
    }
    let canBeTitle = ![.question, .numbered, .named, .bulleted, .attached].contains(heading.style)
    return canBeTitle && !ReadingWords.isA(.firstSection, title(heading).lowercased()) ? first : nil
  }

  /// The looks' ranks from the outermost in: as they first come, but never against the order that
  /// people keep.
  ///
  /// Headings without numbers that all stand before the first number are no chapters of a book whose
  /// sections are numbered; they stand beside those.
  private func ranks(of looks: [Look]) -> [Look: Int] {
    let firstNumber = looks.firstIndex(where: \.isNumbered)
    var last: [Look: Int] = [:]
    for (place, look) in looks.enumerated() { last[look] = place }
    var order: [Look] = []
    var beside: Set<Look> = []
    let hasNumbers = looks.count { $0.isNumbered } > 1
    var known: Set<Look> = []
    for (place, look) in looks.enumerated() {
      // What stands before the chapters of a book says nothing of the looks inside them.
      let isBefore = firstNumber.map { place < $0 && looks[$0].style == .named } ?? false
      if isBefore, let end = last[look], let firstNumber, end > firstNumber { continue }
      guard known.insert(look).inserted else { continue }
      let canStandBeside = [.lone, .capitals, .centred].contains(look.style)
      if let firstNumber, hasNumbers, canStandBeside, let end = last[look],
        end < firstNumber
      {
        beside.insert(look)
        continue
      }
      let isOutside = { (other: Look) in !isRestructured && look.isOutside(other) }
      order.insert(look, at: order.firstIndex(where: isOutside) ?? order.count)
    }
    var ranks: [Look: Int] = [:]
    for (rank, look) in order.enumerated() { ranks[look] = rank }
    let number = ranks.filter(\.key.isNumbered).map(\.value).min() ?? 0
    for look in beside { ranks[look] = number }
    return ranks
  }
}
