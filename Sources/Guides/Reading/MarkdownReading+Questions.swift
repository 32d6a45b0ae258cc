/// Lists that are no lists: questions, or questions and answers, that a bullet or a number opens.
extension MarkdownReading {
  /// Adds questions, with the answers that stand in the list; tells where the blocks go on, the same
  /// place where the list is another, and nil where more of it has to be seen.
  mutating func addQuestionList(
    _ blocks: [MarkdownBlock], at start: Int, isWhole: Bool
  ) throws(GuideError) -> Int? {
    guard containers.isEmpty else { return start }
    guard start + 2 < blocks.count else { return isWhole ? start : nil }
    let first = blocks[start + 2]
    guard first.kind == .paragraph else { return start }
    let isMarked = QuestionMarks.questionLength(of: first.text.text.bytes[...]) > 0
    guard isMarked || isLoneQuestion(first.text) else { return start }
    let depth = blocks[start].depth
    if !isMarked, start + 3 < blocks.count, blocks[start + 3].depth > depth { return start }
    let end = blocks[start...].dropFirst().firstIndex { $0.depth <= depth }
    // A list that goes on where the blocks end is seen whole later.
    guard let end = end ?? (isWhole ? blocks.count : nil) else { return nil }
    if isMarked { return try addMarked(blocks[start..<end]) ? end : start }
    guard end < blocks.count, heads(blocks[end]), !builder.isLedIn else { return start }
    addSubheading(first.text)
    return end
  }

  /// Adds the items of a list as paragraphs, each of which begins with `Q:` or `A:`.
  private mutating func addMarked(_ list: ArraySlice<MarkdownBlock>) throws(GuideError) -> Bool {
    let depth = list[list.startIndex].depth
    var unwrapped: [MarkdownBlock] = []
    for (block, next) in zip(list, list.dropFirst()) where block.kind == .item {
      guard block.depth == depth + 1, next.kind == .paragraph, isMarked(next.text) else {
        return false
      }
    }
    for var block in list where block.depth > depth && block.kind != .item {
      guard block.depth == depth + 2, block.kind == .paragraph || block.kind == .code else {
        return false
      }
      block.depth = depth
      unwrapped.append(block)
    }
    try add(unwrapped)
    return true
  }

  private func isMarked(_ rich: RichText) -> Bool {
    let bytes = rich.text.bytes[...]
    return QuestionMarks.questionLength(of: bytes) > 0
      || QuestionMarks.answerLength(of: bytes, takesStop: true) > 0
  }

  /// Whether a text is one question and nothing else.
  private func isLoneQuestion(_ rich: RichText) -> Bool {
    let bytes = rich.text.bytes
    return bytes.last == UInt8(ascii: "?") && !rich.isLinksOnly
      && bytes.wordCount(in: 0..<bytes.count) <= 40
      && SentenceSplitter.ranges(in: bytes).count == 1
  }

  /// Whether a block right after a question can be its answer.
  private func heads(_ block: MarkdownBlock) -> Bool {
    switch block.kind {
    case .paragraph: !isLoneQuestion(block.text)
    case .code, .quotation, .table: true
    default: false
    }
  }
}
