/// Paragraphs and the items of lists.
extension PlainTextParser {
  /// A paragraph up to the next line that opens something else.
  mutating func parseParagraph(at start: Int, in group: Range<Int>) -> Int {
    let mark = answerMark(start)
    var end = start + 1
    while end < group.upperBound, !opensBlock(end, in: group, afterParagraphFrom: start) {
      end += 1
    }
    let span = PlainSpan(lines: start..<end, drop: mark)
    if mark > 0, mark == bytes(start).count, end == start + 1 { return end }
    // A first line may be set in or out.
    let indent =
      end - start > 1 ? min(lines[start].indent, lines[start + 1].indent) : lines[start].indent
    base = end - start > 1 ? min(lines[start + 1].indent, indent + 8) : indent
    if mark > 0 { base = max(base, indent + min(mark, 8)) }
    let isCaution = mark == 0 && Self.warns(bytes(start))
    blocks.append(isCaution ? .caution(span, indent: indent) : .paragraph(span, indent: indent))
    return end
  }

  /// Whether a word of warning and a colon open the line.
  private static func warns(_ line: ArraySlice<UInt8>) -> Bool {
    let word = line.prefix { $0.isUpper || $0.isLower }
    guard word.first?.isUpper ?? false, word.count <= 16, word.endIndex < line.endIndex,
      line[word.endIndex].isIn(":!")
    else { return false }
    let isEven = word.dropFirst().allSatisfy(\.isUpper) || word.dropFirst().allSatisfy(\.isLower)
    let small = String(decoding: word.lazy.map(\.lowered), as: UTF8.self)
    return isEven && ReadingWords.isA(.warningShout, small)
  }

  private func opensBlock(_ index: Int, in group: Range<Int>, afterParagraphFrom start: Int) -> Bool
  {
    if !lines[index].marks.isEmpty { return true }
    if isUnwrapped || opensItem(index, afterItem: false) { return true }
    if shape(index).rule != nil, bytes(index).count > 2 || dialect.hasMarks { return true }
    if QuestionMark.question(bytes(index)) > 0 || isUnderlined(index, in: group) { return true }
    if isAnswered(index, in: group) { return true }
    if start == group.lowerBound, answerMark(index) > 0 {
      return true
    }
    if countsOn(index, from: start) { return true }
    return opensByIndent(index, in: group, afterParagraphFrom: start)
  }

  /// Whether a numbered clause follows on another, as “2.2 …” on “2.1 …”.
  private func countsOn(_ index: Int, from start: Int) -> Bool {
    guard let marker = PlainMarker(bytes(index)), marker.kind == .sectionNumber,
      let first = PlainMarker(bytes(start))
    else { return false }
    return first.kind == .sectionNumber && first.parts == marker.parts
      && first.number + 1 == marker.number
  }

  /// Whether a line's indent sets it off from the paragraph before it.
  private func opensByIndent(
    _ index: Int, in group: Range<Int>, afterParagraphFrom start: Int
  ) -> Bool {
    // Fields of an address or a form have a line each.
    if shape(index).opensWithField, layout.fill > 0,
      lines[index - 1].right + shape(index).firstWordLength + 12 < layout.fill
    {
      return true
    }
    let step = lines[index].indent - lines[index - 1].indent
    if step >= 2 {
      let isHanging = index == start + 1 && goesOn(index - 1, to: index)
      if isHanging || standsUnderWords(index) { return false }
      let isIndented =
        index + 1 == group.upperBound || lines[index + 1].indent < lines[index].indent
      return shape(index - 1).endsSentence || isIndented
        || PlainProse.isCode(group[index..<min(index + 20, group.upperBound)].map(bytes))
    }
    // A first line may be set in; else what is set out again is something else.
    if step <= -2 {
      return index > start + 1 || (shape(index - 1).endsSentence && layout.fill == 0)
        || lines[index].indent < layout.bodyIndent
    }
    return false
  }

  /// Whether a line goes on under words that a gap sets off in the line before: “-a    Show all\n”
  /// and below “all” more of what the switch does.
  func standsUnderWords(_ index: Int) -> Bool {
    let before = bytes(index - 1)
    var column = lines[index - 1].indent
    var gap = 0
    for byte in before where byte & 0xC0 != 0x80 {
      if byte.isWhitespace {
        let next = byte == .tab ? (column / 8 + 1) * 8 : column + 1
        gap += byte == .tab ? 2 : 1
        column = next
        continue
      }
      if gap >= 2, column == lines[index].indent { return true }
      gap = 0
      column += 1
    }
    return false
  }

  /// Whether a line is full, so that its words go on in the next.
  private func goesOn(_ index: Int, to next: Int) -> Bool {
    if shape(index).endsWithColon { return false }
    if lines[index].right + shape(next).firstWordLength + 4 >= layout.fill { return true }
    return bytes(next).first?.isLower ?? false && !PlainProse.isCode([bytes(next)])
  }

  /// What opens a line of a list.
  func marker(at index: Int) -> PlainMarker? {
    lines[index].marks.contains(.ordered) ? .ordered : PlainMarker(bytes(index))
  }

  /// Whether a line opens an item of a list, given the line before it.
  func opensItem(_ index: Int, afterItem: Bool) -> Bool {
    guard let marker = marker(at: index), marker.opensItem else { return false }
    if dialect == .asciiDoc || lines[index].marks.contains(.paragraph) { return true }
    if afterItem || index == 0 || lines[index - 1].isBlank || isUnwrapped { return true }
    if shape(index - 1).endsWithColon { return true }
    switch marker.kind {
    case .bullet(_, let isDash): return !isDash && dialect != .restructured
    // A wrapped line may begin with a number and a stop.
    case .step: return marker.number == 1 || lines[index].indent >= lines[index - 1].indent + 2
    default: return false
    }
  }

  /// An item with the lines that go on with it.
  mutating func parseItem(at start: Int, in group: Range<Int>) -> Int? {
    let isAfterItem = if case .item = blocks.last { true } else { false }
    guard opensItem(start, afterItem: isAfterItem), let marker = marker(at: start) else {
      return nil
    }
    if let end = parseNumberedQuestion(at: start, in: group, marker: marker) { return end }
    var end = start + 1
    while end < group.upperBound, continuesItem(end, from: start, marker) { end += 1 }
    var item = PlainBlock.Item(
      marker: marker, indent: lines[start].indent,
      span: PlainSpan(lines: start..<end, drop: marker.length),
      isAfterBlank: start == group.lowerBound)
    let standsAlone = end == group.upperBound && start == group.lowerBound
    if standsAlone, !dialect.hasMarks, lines[start].indent < max(2, layout.bodyIndent + 1) {
      item.heading = itemHeading(start..<end, marker: marker)
    } else if marker.isStep, standsOverItem(start, in: group, marker: marker) {
      end = start + 1
      item.span.lines = start..<end
      item.heading = itemHeading(start..<end, marker: marker)
    }
    base = lines[start].indent + (marker.length < 6 ? marker.length : 4)
    blocks.append(.item(item))
    return end
  }

  /// Whether a numbered title has its text right under it.
  private func standsOverItem(_ start: Int, in group: Range<Int>, marker: PlainMarker) -> Bool {
    guard !dialect.hasMarks, start == group.lowerBound, start + 1 < group.upperBound,
      shape(start).dropping(marker.length).isTitle, lines[start + 1].indent <= lines[start].indent
    else { return false }
    return standsOver(start, in: group, style: .lone)
  }

  private func continuesItem(_ index: Int, from start: Int, _ marker: PlainMarker) -> Bool {
    if !lines[index].marks.isEmpty { return false }
    if opensItem(index, afterItem: true) || shape(index).rule != nil { return false }
    if QuestionMark.question(bytes(index)) > 0 { return false }
    let inner = lines[start].indent + marker.length
    if lines[index].indent >= inner + 2, shape(index - 1).endsSentence,
      PlainProse.isCode([bytes(index)])
    {
      return false
    }
    if lines[index].indent > lines[start].indent { return true }
    if isUnwrapped { return false }
    return !(shape(index - 1).endsSentence && shape(index).opensWithCapital)
  }
}
