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

  /// Adds a heading; what is deeper than it and the body may be code.
  mutating func open(_ block: PlainBlock, at index: Int) {
    blocks.append(block)
    base = max(layout.bodyIndent, dialect.hasMarks ? 0 : min(lines[index].indent, 12))
    if case .heading(let heading) = block, heading.style == .centred { base = layout.bodyIndent }
    if case .candidate(let heading) = block, heading.style == .centred { base = layout.bodyIndent }
  }

  mutating func addHeading(_ index: Int) -> Int {
    open(
      .heading(
        PlainBlock.Heading(span: PlainSpan(lines: index..<index + 1), style: .singleBox)),
      at: index)
    return index + 1
  }

  /// A heading by its place left of the text's indent, its wrapped lines joined.
  mutating func parseSetOut(at index: Int, in group: Range<Int>) -> Int? {
    let indent = lines[index].indent
    guard layout.bodyIndent >= 2, indent < layout.bodyIndent, !isUnwrapped,
      index == group.lowerBound || lines[index - 1].indent >= layout.bodyIndent
        || shape(index - 1).rule != nil || endsWithHeading
    else { return nil }
    if answerMark(index) > 0 { return nil }
    let marker = PlainMarker(bytes(index)) ?? PlainMarker(heading: bytes(index))
    if let marker, case .bullet = marker.kind { return nil }
    var end = index + 1
    let hanging = indent + (marker?.length ?? 0)
    while end < group.upperBound,
      lines[end].indent < layout.bodyIndent && lines[end].indent == indent
        || marker != nil && hangs(end, at: hanging),
      end - index < 5, PlainMarker(bytes(end)) == nil
    { end += 1 }
    guard end - index < 5 else { return nil }
    // What follows in the group has to be deeper.
    if end < group.upperBound, lines[end].indent <= indent { return nil }
    var heading = PlainBlock.Heading(
      span: PlainSpan(lines: index..<end), style: .lone, indent: indent, isSetOut: true)
    guard isSetOutHeading(&heading, marker: marker) else { return nil }
    let isFollowed = (end..<min(end + 8, lines.count)).first { !lines[$0].isBlank }
    let isOver = isFollowed.map { lines[$0].indent >= layout.bodyIndent } ?? false
    if let marker, marker.isStep { lastNumber = marker.number }
    let isSure = isOver || heading.style == .numbered || heading.style == .named
    open(isSure ? .heading(heading) : .candidate(heading), at: index)
    return end
  }

  /// Whether a line goes on with a numbered heading, under its words.
  private func hangs(_ index: Int, at column: Int) -> Bool {
    let indent = lines[index].indent
    if indent < layout.bodyIndent { return abs(indent - column) <= 1 }
    // Deeper than the text of the page there is no other reason for the very column.
    return indent == column && indent > layout.bodyIndent && !shape(index - 1).endsSentence
  }

  private var endsWithHeading: Bool {
    switch blocks.last {
    case .heading?, .candidate?: true
    default: false
    }
  }

  private func isSetOutHeading(_ heading: inout PlainBlock.Heading, marker: PlainMarker?) -> Bool {
    var joined = shape(of: heading.span.lines)
    if joined.isCapitals {
      heading.style = .capitals
      dropColon(&heading)
    }
    if let marker {
      joined = joined.dropping(marker.length)
      heading.style = marker.kind == .named ? .named : .numbered
      heading.parts = marker.parts
      if joined.isEmpty { return marker.kind == .named }
      let ending = joined.line.last ?? 0
      if ending == UInt8(ascii: "."), !joined.line.contains(UInt8(ascii: "?")) {
        if marker.isStep, marker.parts == 1, marker.number == lastNumber + 1, marker.number > 1 {
          return joined.wordCount <= 45
        }
        return joined.wordCount <= 8 && joined.opensWithCapital && heading.span.lines.count == 1
      }
      return joined.wordCount <= 45 && ending != UInt8(ascii: ";")
    }
    guard joined.isSetOutTitle || heading.style == .capitals else { return false }
    if joined.endsWithColon, joined.wordCount > 5 { return false }
    if joined.isDate || (joined.opensWithField && PlainProse.isOdd(joined.line)) || joined.isField {
      return false
    }
    heading.isQuestion = joined.line.last == UInt8(ascii: "?")
    dropColon(&heading)
    return true
  }

  private func dropColon(_ heading: inout PlainBlock.Heading) {
    let last = heading.span.lines.upperBound - 1
    if bytes(last).last == UInt8(ascii: ":") { heading.span.dropEnd = 1 }
  }

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

  /// Whether a line is a remark in a program: code or another remark stands right under it.
  private func isRemark(_ index: Int, signs: Int) -> Bool {
    guard signs == 1, dialect != .asciiDoc, text.isText(index + 1) else { return false }
    return PlainProse.isOdd(bytes(index + 1)) || shape(index + 1).hashes(UInt8(ascii: "#")) == 1
  }

  /// A title alone behind `==` or more, perhaps with as many after it, in text of no conventions.
  private mutating func parseBanner(at index: Int) -> Int? {
    guard dialect == .plain, !text.isText(index - 1), !text.isText(index + 1),
      case let count = shape(index).hashes(UInt8(ascii: "="), beforeTab: true), count > 1
    else { return nil }
    let line = bytes(index)
    let blanks = line.dropFirst(count).prefix(while: \.isWhitespace).count
    let closing = line.reversed().prefix { $0 == UInt8(ascii: "=") }.count
    let words = shape(index).dropping(count + blanks)
    guard closing > 0 || words.isTitle || words.isCapitals else { return nil }
    let span = PlainSpan(lines: index..<index + 1, drop: count, dropEnd: closing)
    open(
      .heading(PlainBlock.Heading(span: span, style: .doubleRule, sign: UInt8(ascii: "="))),
      at: index)
    return index + 1
  }

  mutating func parseHashed(at index: Int) -> Int? {
    if let end = parseBanner(at: index) { return end }
    let count = shape(index).hashes(dialect == .asciiDoc ? UInt8(ascii: "=") : UInt8(ascii: "#"))
    guard count > 0, dialect != .restructured, dialect != .vimHelp,
      lines[index].indent < max(layout.bodyIndent, 2), !isRemark(index, signs: count)
    else { return nil }
    var span = PlainSpan(lines: index..<index + 1, drop: count)
    if dialect == .asciiDoc {
      // `== Title ==` is written too.
      let signs = bytes(index).reversed().prefix { $0 == UInt8(ascii: "=") }.count
      if bytes(index).dropLast(signs).last == .space { span.dropEnd = signs }
    }
    open(.heading(PlainBlock.Heading(span: span, style: .lone, level: count)), at: index)
    return index + 1
  }

  /// A heading made of a numbered or bulleted line, or of a few, where its words could be a title.
  func itemHeading(_ range: Range<Int>, marker: PlainMarker) -> PlainBlock.Heading? {
    if case .bullet(_, let isDash) = marker.kind {
      let shape = shape(of: range).dropping(marker.length)
      guard !isDash, range.count == 1 else { return nil }
      let isLabel = shape.endsWithColon && shape.opensWithCapital && shape.wordCount <= 10
      guard shape.isTitle || shape.isQuestion || isLabel || shape.isCapitals else {
        return nil
      }
      var heading = PlainBlock.Heading(
        span: PlainSpan(lines: range, drop: marker.length), style: .bulleted,
        indent: lines[range.lowerBound].indent)
      dropColon(&heading)
      heading.isQuestion = shape.isQuestion
      return heading
    }
    guard range.count == 1 || marker.parts > 1 else { return nil }
    guard let first = range.first else { return nil }
    var heading = numberedHeading(at: first, marker: marker, lines: range)
    heading?.indent = lines[first].indent
    return heading
  }

  /// A numbered heading, where the words after the number could be a title.
  private func numberedHeading(
    at index: Int, marker: PlainMarker, lines range: Range<Int>? = nil
  ) -> PlainBlock.Heading? {
    let range = range ?? index..<index + 1
    let shape = shape(of: range).dropping(marker.length)
    guard
      shape.isTitle || shape.isQuestion || shape.isCapitals
        || (range.count > 1 && shape.isSetOutTitle) || (marker.kind == .named && shape.isEmpty)
    else { return nil }
    var heading = heading(at: index, style: marker.kind == .named ? .named : .numbered)
    heading.span.lines = range
    heading.parts = marker.parts
    heading.isQuestion = shape.isQuestion
    return heading
  }

  private func heading(at index: Int, style: PlainBlock.Style) -> PlainBlock.Heading {
    PlainBlock.Heading(
      span: PlainSpan(lines: index..<index + 1), style: style, indent: lines[index].indent)
  }
}
