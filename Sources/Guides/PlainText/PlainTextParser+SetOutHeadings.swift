extension PlainTextParser {
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

  func dropColon(_ heading: inout PlainBlock.Heading) {
    let last = heading.span.lines.upperBound - 1
    if bytes(last).last == UInt8(ascii: ":") { heading.span.dropEnd = 1 }
  }
}
