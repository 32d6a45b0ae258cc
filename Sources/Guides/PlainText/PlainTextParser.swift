/// Divides plain text into blocks, a group of lines between blank lines at a time.
///
/// What a short line alone is depends on what follows; ``PlainHeadings`` decides that afterwards.
struct PlainTextParser {
  let source: SourceText
  let lines: [PlainLine]
  var blocks: [PlainBlock] = []
  /// Whether every line is a paragraph, as in text that the editor wraps.
  let isUnwrapped: Bool
  /// Whether groups of lines often open with a question, as in lists of questions and answers.
  let hasQuestions: Bool
  /// Whether an answer is waited for.
  var isAfterQuestion = false

  /// The blocks of a text from a line on.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  static func blocks(of source: SourceText, fromLine first: Int) -> [PlainBlock] {
    var parser = PlainTextParser(source, fromLine: first)
    var start = 0
    while start < parser.lines.count {
      if parser.lines[start].isBlank {
        start += 1
        continue
      }
      var end = start
      while end < parser.lines.count, !parser.lines[end].isBlank { end += 1 }
      parser.parseGroup(start..<end)
      start = end
    }
    return parser.blocks
  }

  private init(_ source: SourceText, fromLine first: Int) {
    self.source = source
    lines = PlainLine.lines(of: source, from: first)
    var long = 0
    var wrapped = 0
    var questions = 0
    for (index, line) in lines.enumerated() where !line.isBlank {
      let shape = PlainLineShape(line, in: source)
      if line.width > 120 { long += 1 }
      if (50...120).contains(line.width), !shape.endsSentence { wrapped += 1 }
      let isFirst = index == 0 || lines[index - 1].isBlank
      if isFirst, shape.isQuestion { questions += 1 }
    }
    isUnwrapped = long > 0 && long >= wrapped
    hasQuestions = questions >= 2
  }

  private mutating func parseGroup(_ group: Range<Int>) {
    var index = group.lowerBound
    while index < group.upperBound {
      let wasQuestion = isAfterQuestion
      let next =
        parseRule(at: index, in: group) ?? parseQuestion(at: index, in: group)
        ?? parseItem(at: index, in: group) ?? parseTitle(at: index, in: group)
        ?? parseParagraph(at: index, in: group)
      if wasQuestion { isAfterQuestion = false }
      index = next
    }
  }
}

extension PlainTextParser {
  func bytes(_ index: Int) -> ArraySlice<UInt8> { source.bytes[lines[index].range] }
  func shape(_ index: Int) -> PlainLineShape { PlainLineShape(lines[index], in: source) }

  /// The words of lines, joined by spaces, without the first bytes of the first line.
  func text(_ range: Range<Int>, dropping length: Int = 0) -> TracedText {
    var text = TracedText()
    for index in range {
      text.appendSpace()
      let words = index == range.lowerBound ? bytes(index).dropFirst(length) : bytes(index)
      text.append(words, line: lines[index].number)
    }
    text.trimEnd()
    return text
  }

  /// A paragraph up to the next line that opens something else.
  private mutating func parseParagraph(at start: Int, in group: Range<Int>) -> Int {
    let mark = isAfterQuestion ? QuestionMark.answer(bytes(start)) : 0
    var end = start + 1
    while end < group.upperBound, !opensBlock(end, in: group, afterParagraphFrom: start) {
      end += 1
    }
    blocks.append(.paragraph(text(start..<end, dropping: mark), indent: lines[start].indent))
    return end
  }

  private func opensBlock(_ index: Int, in group: Range<Int>, afterParagraphFrom start: Int) -> Bool
  {
    if isUnwrapped || opensItem(index, afterItem: false) || shape(index).rule != nil { return true }
    if QuestionMark.question(bytes(index)) > 0 || isUnderlined(index, in: group) { return true }
    if start == group.lowerBound, isAfterQuestion, QuestionMark.answer(bytes(index)) > 0 {
      return true
    }
    // An indented first line opens a paragraph where the other lines are not indented.
    let isIndented = lines[index].indent >= 2 && lines[index - 1].indent == 0
    return isIndented && (index + 1 == group.upperBound || lines[index + 1].indent == 0)
  }

  /// Whether a line opens an item of a list, given the line before it.
  func opensItem(_ index: Int, afterItem: Bool) -> Bool {
    guard let marker = PlainMarker(bytes(index)), marker.kind != .sectionNumber else {
      return false
    }
    if afterItem || index == 0 || lines[index - 1].isBlank || isUnwrapped { return true }
    if shape(index - 1).endsWithColon { return true }
    switch marker.kind {
    case .bullet(_, let isDash): return !isDash
    // A wrapped line may begin with a number and a stop.
    case .step: return marker.number == 1
    case .sectionNumber: return false
    }
  }

  /// An item with the lines that go on with it.
  private mutating func parseItem(at start: Int, in group: Range<Int>) -> Int? {
    let isAfterItem = if case .item = blocks.last { true } else { false }
    guard opensItem(start, afterItem: isAfterItem), let marker = PlainMarker(bytes(start)) else {
      return nil
    }
    var end = start + 1
    while end < group.upperBound, continuesItem(end, from: start) { end += 1 }
    var item = PlainBlock.Item(
      marker: marker, indent: lines[start].indent, text: text(start..<end, dropping: marker.length),
      isAfterBlank: start == group.lowerBound)
    let standsAlone = group.count == 1 && lines[start].indent < 2
    if standsAlone, marker.isStep { item.heading = numberedHeading(at: start, marker: marker) }
    blocks.append(.item(item))
    return end
  }

  private func continuesItem(_ index: Int, from start: Int) -> Bool {
    if opensItem(index, afterItem: true) || shape(index).rule != nil { return false }
    if QuestionMark.question(bytes(index)) > 0 { return false }
    if lines[index].indent > lines[start].indent { return true }
    if isUnwrapped { return false }
    return !(shape(index - 1).endsSentence && shape(index).opensWithCapital)
  }
}
