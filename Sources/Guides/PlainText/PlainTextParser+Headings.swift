extension PlainTextParser {
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
  func numberedHeading(
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

  func heading(at index: Int, style: PlainBlock.Style) -> PlainBlock.Heading {
    PlainBlock.Heading(
      span: PlainSpan(lines: index..<index + 1), style: style, indent: lines[index].indent)
  }
}
