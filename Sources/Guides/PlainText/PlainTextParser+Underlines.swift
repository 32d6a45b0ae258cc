extension PlainTextParser {
  /// A line of signs: alone it divides, over a title and under it it makes a heading.
  mutating func parseRule(at index: Int, in group: Range<Int>) -> Int? {
    if shape(index).rule != nil {
      if index + 2 < group.upperBound, let count = underlined(index + 1, in: group) {
        let isBox = bytes(index).first == bytes(index + 1 + count).first
        return addUnderlined(index + 1, count: count, isBox: isBox)
      }
      guard bytes(index).count > 2 || group.count == 1 else { return nil }
      blocks.append(.rule)
      return index + 1
    }
    return underlined(index, in: group).map { addUnderlined(index, count: $0, isBox: false) }
  }

  /// Whether a title with a line of signs under it begins at a line.
  func isUnderlined(_ index: Int, in group: Range<Int>) -> Bool {
    underlined(index, in: group) != nil
  }

  /// How many lines a title has that a line of signs stands under; nil where there is none.
  private func underlined(_ index: Int, in group: Range<Int>) -> Int? {
    guard lines[index].marks.isEmpty, shape(index).rule == nil, lines[index].width <= 100 else {
      return nil
    }
    let opens =
      index == group.lowerBound || !shape(index - 1).opensWithCapital
      || shape(index - 1).endsSentence || shape(index - 1).rule != nil
    guard opens else { return nil }
    for count in 1...3 {
      let place = index + count
      guard place < group.upperBound else { return nil }
      if shape(place).rule != nil {
        return isUnderline(place, of: index..<place, in: group) ? count : nil
      }
      // A wrapped title: its first line is nearly as long as the others may be.
      guard index == group.lowerBound || shape(index - 1).rule != nil, lines[index].width >= 40,
        !(bytes(place - 1).last ?? 0).isIn(".;:"), PlainMarker(bytes(place)) == nil
      else { return nil }
    }
    return nil
  }

  private func isUnderline(_ place: Int, of title: Range<Int>, in group: Range<Int>) -> Bool {
    guard let sign = shape(place).rule else { return false }
    let rule = bytes(place)
    guard rule.count >= 3 || (rule.count == 2 && lines[title.lowerBound].width <= 2) else {
      return false
    }
    if rule.contains(.space) {
      // “= = =” is a rule where it stands over the title too.
      let isBoxed =
        title.lowerBound > group.lowerBound && bytes(title.lowerBound - 1).elementsEqual(rule)
      guard isBoxed, shape(of: title).isTitle else { return false }
    }
    let width = title.map { lines[$0].width }.max() ?? 0
    if dialect == .restructured { return title.count == 1 && rule.count + 1 >= min(width, 4) }
    let isUsual = sign.isIn("=-~")
    if title.count > 1 || !isUsual { return abs(rule.count - width) <= 3 && width >= 3 }
    // A long rule under running text ends it, and a short one under a long line is no underline.
    if rule.count > width + 25, !shape(title.lowerBound).isTitle { return false }
    return rule.count * 3 >= width || rule.count == 3
  }

  private mutating func addUnderlined(_ index: Int, count: Int, isBox: Bool) -> Int {
    let sign = shape(index + count).rule ?? 0
    let isDouble = sign == UInt8(ascii: "=")
    let style: PlainBlock.Style =
      isBox ? (isDouble ? .doubleBox : .singleBox) : (isDouble ? .doubleRule : .singleRule)
    var heading = PlainBlock.Heading(
      span: PlainSpan(lines: index..<index + count), style: style, sign: sign)
    heading.isQuestion = shape(of: index..<index + count).isQuestion
    open(.heading(heading), at: index)
    return index + count + 1
  }
}
