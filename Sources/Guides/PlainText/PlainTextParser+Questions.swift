extension PlainTextParser {
  /// A marked question with the lines it goes on in, up to its answer.
  mutating func parseQuestion(at index: Int, in group: Range<Int>) -> Int? {
    let mark = QuestionMark.question(bytes(index))
    guard mark > 0 else { return nil }
    var end = index + 1
    let asked = lastAsking(after: index, in: group)
    while end < group.upperBound, end <= asked || goesOnWithQuestion(end, from: index) { end += 1 }
    var span = PlainSpan(lines: index..<end, drop: mark)
    if mark == bytes(index).count, end > index + 1 {
      span = PlainSpan(lines: index + 1..<end)
    }
    guard span.lines.count > 1 || span.drop < bytes(index).count else { return nil }
    open(
      .heading(
        PlainBlock.Heading(
          span: span, style: .question, indent: PlainBlock.Heading.innermost,
          isQuestion: true)), at: index)
    expectAnswer(isMarked: true)
    return end
  }

  /// A line that is known to be a question.
  mutating func addQuestion(_ index: Int) -> Int {
    open(
      .heading(
        PlainBlock.Heading(
          span: PlainSpan(lines: index..<index + 1), style: .question,
          indent: lines[index].indent, isQuestion: true)), at: index)
    expectAnswer(isMarked: false)
    return index + 1
  }

  /// Whether a line is a question without a mark and the line under it an answer with one.
  func isAnswered(_ index: Int, in group: Range<Int>) -> Bool {
    guard index + 1 < group.upperBound else { return false }
    let answer = bytes(index + 1)
    let mark = QuestionMark.answer(answer)
    return mark > 0 && QuestionMark.isPlain(answer, mark: mark) && shape(index).isQuestion
  }

  /// The last line of a marked question that ends in a question mark, before the answer.
  private func lastAsking(after start: Int, in group: Range<Int>) -> Int {
    var last = start
    for index in group[start...].dropFirst().prefix(8) {
      if QuestionMark.isMarked(bytes(index)) { break }
      if shape(index).endsInQuestion { last = index }
    }
    return last
  }

  private func goesOnWithQuestion(_ index: Int, from start: Int) -> Bool {
    if QuestionMark.isMarked(bytes(index)) || opensItem(index, afterItem: false) { return false }
    if lines[index].indent > lines[start].indent { return true }
    guard shape(index - 1).endsSentence else { return true }
    // After its end more of a question ends in a question mark again.
    return bytes(index).contains(UInt8(ascii: "?")) && index - start < 4
  }

  /// A numbered question with its answer under it or after it.
  mutating func parseNumberedQuestion(
    at start: Int, in group: Range<Int>, marker: PlainMarker
  ) -> Int? {
    guard marker.isStep || layout.hasQuestions, !dialect.hasMarks else { return nil }
    var end = start + 1
    while end < group.upperBound, end - start < 4,
      bytes(end - 1).last != UInt8(ascii: "?") || bytes(end).last == UInt8(ascii: "?"),
      PlainMarker(bytes(end)) == nil, lines[end].indent >= lines[start].indent
    { end += 1 }
    if bytes(end - 1).last != UInt8(ascii: "?"), start == group.lowerBound, group.count <= 4,
      marker.number == lastNumber + 1,
      group.contains(where: { bytes($0).contains(UInt8(ascii: "?")) }),
      group.dropFirst().allSatisfy({ PlainMarker(bytes($0)) == nil })
    {
      // One of a row of such questions may go on after its question mark.
      return addNumberedQuestion(group, marker: marker)
    }
    guard bytes(end - 1).last == UInt8(ascii: "?"),
      shape(of: start..<end).dropping(marker.isStep ? 0 : marker.length).isSetOutTitle
        || bytes(start).first == UInt8(ascii: "(")
    else { return nil }
    if case .item(let before)? = blocks.last, before.marker.isStep { return nil }
    if !marker.isStep {
      // A bulleted question has its answer right under it.
      guard end < group.upperBound, PlainMarker(bytes(end)) == nil, shape(end).opensSentence else {
        return nil
      }
    }
    guard hasAnswer(at: end, in: group, marker: marker) else { return nil }
    return addNumberedQuestion(start..<end, marker: marker)
  }

  private mutating func addNumberedQuestion(_ range: Range<Int>, marker: PlainMarker) -> Int {
    let start = range.lowerBound
    lastNumber = marker.number
    open(
      .heading(
        PlainBlock.Heading(
          span: PlainSpan(lines: range, drop: marker.isStep ? 0 : marker.length),
          style: marker.isStep ? .numbered : .bulleted, indent: lines[start].indent,
          parts: marker.parts, isQuestion: true)), at: start)
    expectAnswer(isMarked: true)
    return range.upperBound
  }

  /// Whether what follows is no other item.
  private func hasAnswer(at end: Int, in group: Range<Int>, marker: PlainMarker) -> Bool {
    var next = end
    while next < lines.count, lines[next].isBlank { next += 1 }
    guard next < lines.count else { return false }
    guard let other = PlainMarker(bytes(next)), other.isStep else { return true }
    return other.number != marker.number + 1
  }
}
