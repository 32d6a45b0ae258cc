extension PlainTextParser {
  /// A heading without signs, by the look of the line and of those around it.
  mutating func parseTitle(at index: Int, in group: Range<Int>) -> Int? {
    if let end = parseHashed(at: index) { return end }
    if answerMark(index) > 0 { return nil }
    let isFirst = index == group.lowerBound
    let isAlone = group.count == 1
    if isAnswered(index, in: group) { return addQuestion(index) }
    guard isAlone || isFirst || isUnwrapped else { return nil }
    if isFirst, let end = parseWrappedTitle(group) { return end }
    guard lines[index].indent < max(8, layout.bodyIndent + 4) else { return nil }
    if isInList, lines[index].indent >= max(2, base) { return nil }
    guard var heading = titleHeading(at: index) ?? openingTitle(at: index, in: group) else {
      return nil
    }
    if !isAlone, !isUnwrapped, heading.style == .lone || heading.style == .question {
      heading.style = .attached
    }
    let isOpening = blocks.isEmpty && isTitleBlock(group)
    let isQuestion = heading.isQuestion || shape(index).endsInQuestion
    guard
      isAlone || isOpening || shape(index).isBold
        || standsOver(index, in: group, style: heading.style, isQuestion: isQuestion)
    else { return nil }
    open(.candidate(heading), at: index)
    if isQuestion { expectAnswer(isMarked: false) }
    return index + 1
  }

  private var isInList: Bool { if case .item = blocks.last { true } else { false } }

  /// A title in the middle of the page, or a numbered heading or question of a few lines.
  private mutating func parseWrappedTitle(_ group: Range<Int>) -> Int? {
    let first = group.lowerBound
    guard group.count <= 4 else { return nil }
    if group.allSatisfy(isCentredTitle) {
      let joined = shape(of: group)
      let span = joined.wordCount <= 14 ? group : first..<first + 1
      open(.candidate(PlainBlock.Heading(span: PlainSpan(lines: span), style: .centred)), at: first)
      return span.upperBound
    }
    guard group.count > 1, lines[first].indent < max(2, layout.bodyIndent + 4), !isUnwrapped else {
      return nil
    }
    let joined = shape(of: group)
    var heading = PlainBlock.Heading(
      span: PlainSpan(lines: group), style: .question, indent: lines[first].indent)
    let marker = PlainMarker(bytes(first)) ?? PlainMarker(heading: bytes(first))
    if let marker {
      guard marker.kind == .sectionNumber || marker.kind == .named || marker.parts > 1 else {
        return nil
      }
      heading.style = marker.kind == .named ? .named : .numbered
      heading.parts = marker.parts
      let title = joined.dropping(marker.length)
      guard title.isSetOutTitle, lines[group.upperBound - 1].width + 4 < max(layout.fill, 60) else {
        return nil
      }
    } else {
      guard joined.isWrappedQuestion, layout.hasQuestions || group.count == 2 else { return nil }
      heading.isQuestion = true
    }
    open(.candidate(heading), at: first)
    if heading.isQuestion { expectAnswer(isMarked: false) }
    return group.upperBound
  }

  /// Whether a line stands in the middle and could be a title.
  func isCentredTitle(_ index: Int) -> Bool {
    let shape = shape(index)
    let isPlaced =
      isCentred(index) || (blocks.isEmpty && lines[index].indent >= max(8, layout.bodyIndent + 6))
    return isPlaced
      && (shape.isTitle || shape.isCapitals || shape.isQuestion
        || (bytes(index).first == UInt8(ascii: "(") && shape.wordCount <= 10))
  }

  /// Whether a line stands in the middle.
  func isCentred(_ index: Int) -> Bool {
    let line = lines[index]
    let fill = layout.fill > 40 ? layout.fill : 76
    guard line.indent >= max(8, layout.bodyIndent + 6), line.width <= fill - 10 else {
      return false
    }
    let middle = (layout.bodyIndent + fill) / 2
    return abs(line.indent + line.width / 2 - middle) <= 6
  }

  /// Whether lines give a title, and under it who wrote the text and when.
  private func isTitleBlock(_ group: Range<Int>) -> Bool {
    let rest = group.dropFirst()
    return group.count <= 12 && group.allSatisfy { lines[$0].width <= 50 }
      && rest.allSatisfy {
        !shape($0).endsSentence && PlainMarker(bytes($0)) == nil
          && !(bytes($0).first?.isLower ?? false)
      }
  }

  /// The line that opens the text alone: a title may be longer than other headings.
  private func openingTitle(at index: Int, in group: Range<Int>) -> PlainBlock.Heading? {
    guard blocks.isEmpty, shape(index).isLongTitle else { return nil }
    guard group.count == 1 || isTitleBlock(group) else { return nil }
    return heading(at: index, style: .lone)
  }

  private func titleHeading(at index: Int) -> PlainBlock.Heading? {
    let shape = shape(index)
    if let marker = PlainMarker(bytes(index)) ?? PlainMarker(heading: bytes(index)),
      !marker.opensItem
    {
      return numberedHeading(at: index, marker: marker)
    }
    if shape.isCapitals {
      var heading = heading(at: index, style: .capitals)
      dropColon(&heading)
      return heading
    }
    if shape.isBold {
      var heading = heading(at: index, style: .lone)
      heading.span.drop = 2
      heading.span.dropEnd = 2
      heading.isQuestion = shape.line.dropLast(2).last == UInt8(ascii: "?")
      return heading
    }
    if shape.isQuestion || (layout.hasQuestions && shape.isLongQuestion) {
      return heading(at: index, style: .question)
    }
    if layout.hasColonHeadings, shape.isColonHeading {
      var heading = heading(at: index, style: .lone)
      heading.span.dropEnd = 1
      return heading
    }
    guard shape.isTitle else { return nil }
    var heading = heading(at: index, style: .lone)
    heading.isUnfinished = shape.isDangling
    return heading
  }

  /// Whether the first line of a group stands over the lines that follow it.
  ///
  /// A title was broken off on purpose where the next word would have fitted in the line.
  func standsOver(
    _ index: Int, in group: Range<Int>, style: PlainBlock.Style, isQuestion: Bool = false
  ) -> Bool {
    guard index + 1 < group.upperBound else { return isUnwrapped }
    let next = shape(index + 1)
    if opensItem(index + 1, afterItem: false) { return style == .capitals }
    let isDeeper = lines[index + 1].indent >= lines[index].indent + 2
    switch style {
    case .capitals: return !next.isCapitals && next.line.contains(where: \.isLetter)
    case _ where isQuestion && isDeeper: return true
    case _ where isQuestion && layout.hasQuestions:
      return !next.isQuestion && next.opensSentence
    case .named, .numbered: if isDeeper { return true }
    default: if isDeeper { return false }
    }
    if isUnwrapped { return lines[index + 1].width > 2 * lines[index].width }
    let widest = lines[group].map(\.width).max() ?? 0
    let hasRoom = lines[index].width + next.firstWordLength + 10 < widest
    return hasRoom && next.opensWithCapital && lines[index + 1].width >= 40
  }
}
