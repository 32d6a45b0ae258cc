extension PlainTextParser {
  /// A line of signs: alone it divides, over a title and under it it makes a heading.
  mutating func parseRule(at index: Int, in group: Range<Int>) -> Int? {
    if shape(index).rule != nil {
      if index + 2 < group.upperBound, isUnderlined(index + 1, in: group) {
        return addUnderlined(index + 1)
      }
      blocks.append(.rule)
      return index + 1
    }
    return isUnderlined(index, in: group) ? addUnderlined(index) : nil
  }

  /// Whether a line is a title with a line of signs under it.
  func isUnderlined(_ index: Int, in group: Range<Int>) -> Bool {
    guard index + 1 < group.upperBound, let sign = shape(index + 1).rule else { return false }
    let rule = bytes(index + 1)
    let isRuled = rule.count >= 3 && "=-~".utf8.contains(sign) && !rule.contains(.space)
    guard isRuled, lines[index].width <= 100, shape(index).rule == nil else { return false }
    return index == group.lowerBound || !shape(index - 1).opensWithCapital
      || shape(index - 1).endsSentence
  }

  private mutating func addUnderlined(_ index: Int) -> Int {
    let isDouble = shape(index + 1).rule == UInt8(ascii: "=")
    var heading = heading(at: index, style: isDouble ? .doubleRule : .singleRule)
    if shape(index).isQuestion { heading.phrasing = heading.title }
    blocks.append(.heading(heading))
    return index + 2
  }

  /// A marked question with the lines it goes on in, up to its answer.
  mutating func parseQuestion(at index: Int, in group: Range<Int>) -> Int? {
    let mark = QuestionMark.question(bytes(index))
    guard mark > 0 else { return nil }
    var end = index + 1
    while end < group.upperBound, !shape(end - 1).endsSentence,
      QuestionMark.answer(bytes(end)) == 0, QuestionMark.question(bytes(end)) == 0,
      !opensItem(end, afterItem: false)
    {
      end += 1
    }
    let title = text(index..<end, dropping: mark).string
    blocks.append(
      .heading(
        PlainBlock.Heading(
          title: title, style: .question, line: lines[index].number, phrasing: title)))
    isAfterQuestion = true
    return end
  }

  /// A heading without signs, by the look of the line and of those around it.
  mutating func parseTitle(at index: Int, in group: Range<Int>) -> Int? {
    if shape(index).hashes > 0 { return addHashed(index) }
    if isAfterQuestion, QuestionMark.answer(bytes(index)) > 0 { return nil }
    let isFirst = index == group.lowerBound
    let isAlone = group.count == 1
    guard isAlone || isFirst || isUnwrapped, lines[index].indent < 8 else { return nil }
    if isInList, lines[index].indent >= 2 { return nil }
    guard let heading = titleHeading(at: index) else { return nil }
    guard isAlone || standsOver(index, in: group, style: heading.style) else { return nil }
    blocks.append(.candidate(heading, text(index..<index + 1)))
    return index + 1
  }

  private var isInList: Bool { if case .item = blocks.last { true } else { false } }

  private func titleHeading(at index: Int) -> PlainBlock.Heading? {
    let shape = shape(index)
    if let marker = PlainMarker(bytes(index)), marker.kind == .sectionNumber {
      return numberedHeading(at: index, marker: marker)
    }
    if shape.isCapitals {
      var heading = heading(at: index, style: .capitals)
      if shape.endsWithColon { heading.title = String(heading.title.dropLast()) }
      return heading
    }
    if shape.isQuestion { return heading(at: index, style: .question) }
    return shape.isTitle ? heading(at: index, style: .lone) : nil
  }

  /// Whether the first line of a group stands over the lines that follow it.
  ///
  /// A title was broken off on purpose where the next word would have fitted in the line.
  private func standsOver(_ index: Int, in group: Range<Int>, style: PlainBlock.Style) -> Bool {
    guard index + 1 < group.upperBound else { return isUnwrapped }
    let next = shape(index + 1)
    if opensItem(index + 1, afterItem: false) { return style == .capitals }
    switch style {
    case .capitals: return !next.isCapitals
    case .question where hasQuestions: return !next.isQuestion
    default: break
    }
    if isUnwrapped { return lines[index + 1].width > 2 * lines[index].width }
    let widest = lines[group].map(\.width).max() ?? 0
    let hasRoom = lines[index].width + next.firstWordLength + 10 < widest
    return hasRoom && next.opensWithCapital && lines[index + 1].width >= 40
  }

  private mutating func addHashed(_ index: Int) -> Int {
    let count = shape(index).hashes
    let words = text(index..<index + 1, dropping: count)
    blocks.append(
      .heading(
        PlainBlock.Heading(
          title: words.string, style: .lone, line: lines[index].number, level: count)))
    return index + 1
  }

  /// A numbered heading, where the words after the number could be a title.
  func numberedHeading(at index: Int, marker: PlainMarker) -> PlainBlock.Heading? {
    var rest = lines[index]
    rest.range = rest.range.lowerBound + marker.length..<rest.range.upperBound
    let shape = PlainLineShape(rest, in: source)
    guard shape.isTitle || shape.isQuestion || shape.isCapitals else { return nil }
    var heading = heading(at: index, style: .numbered)
    heading.parts = marker.parts
    return heading
  }

  private func heading(at index: Int, style: PlainBlock.Style) -> PlainBlock.Heading {
    PlainBlock.Heading(
      title: text(index..<index + 1).string, style: style, line: lines[index].number)
  }
}
