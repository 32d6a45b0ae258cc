/// What a paragraph is: text, a heading that shows no level, a question and its answer, a box.
extension MarkdownReading {
  /// The most words of a bold line that is a heading.
  private static let longestHeading = 14
  /// The most words of a bold question that is a heading.
  private static let longestQuestion = 40

  /// Adds a paragraph; `next` is what the block after it is.
  mutating func addParagraph(
    _ rich: RichText, next: MarkdownBlock.Kind?
  ) throws(GuideError) {
    if html.isOpen {
      html.append(rich)
      return
    }
    if fragments == 0, rich.hasHeadingTags, containers.isEmpty, let lines = rich.lines {
      let start = source.range(ofLine: lines.lowerBound).lowerBound
      let end = source.range(ofLine: lines.upperBound).upperBound
      var block = MarkdownBlock(kind: .html, depth: 0)
      block.raw = Array(source.bytes[start..<end])
      block.rawLine = lines.lowerBound
      return try addHTML(block)
    }
    let rich = rich.tags.isEmpty ? rich : readTags(of: rich)
    if addFurniture(rich) { return }
    guard var rest = withoutBoxMarks(rich) else { return }
    if try addTable(hiddenIn: rest) { return }
    if containers.isEmpty {
      rest = addQuestions(in: rest)
      if addBoldHeading(rest, next: next) { return }
      if addDefinitions(rest) { return }
    }
    addText(rest)
  }

  /// Adds text that is nothing else.
  mutating func addText(_ rich: RichText) {
    guard !rich.isEmpty else { return }
    var rich = rich
    if expectsAnswer {
      expectsAnswer = false
      let mark = QuestionMarks.answerLength(of: rich.text.bytes[...], takesStop: true)
      if mark > 0 { rich = rich.part(mark..<rich.text.bytes.count) }
    }
    rich = rich.withoutBlockName
    let warns = warns(rich)
    if warns, rich.isStrong(0..<rich.text.bytes.count), form == .quotation {
      // The label alone warns of all that stands in the box.
      containers[containers.count - 1].form = .caution
      return
    }
    builder.addParagraph(rich.text, form: warns ? .caution : form)
    note(citationsIn: rich)
  }

  /// A heading's words without `Q:` and pictures.
  func headingTitle(_ rich: RichText) -> (text: TracedText, rich: RichText, isQuestion: Bool) {
    var rich = rich
    if !rich.isPicturesOnly, !rich.pictures.isEmpty { rich = rich.withoutPictures }
    let mark = QuestionMarks.questionLength(of: rich.text.bytes[...])
    if mark > 0 { rich = rich.part(mark..<rich.text.bytes.count) }
    let isQuestion = mark > 0 || rich.text.bytes.last == UInt8(ascii: "?")
    return (rich.text, rich, isQuestion)
  }

  /// Opens a section for words that head the text after them.
  mutating func addSubheading(_ rich: RichText) {
    giveNotes()
    let title = headingTitle(rich)
    builder.addSubheading(title.text.string, line: title.text.firstLine)
    expectsAnswer = title.isQuestion
    note(citationsIn: title.rich)
  }
}

extension MarkdownReading {
  /// Opens sections for the lines that begin with `Q:` or are bold questions, with their answers;
  /// what is left has none.
  private mutating func addQuestions(in rich: RichText) -> RichText {
    if rich.text.marks.count <= 1, QuestionMarks.questionLength(of: rich.text.bytes[...]) == 0 {
      return rich
    }
    let lines = rich.lineRanges
    var start = 0
    var index = 0
    while index < lines.count {
      guard let end = questionEnd(in: rich, lines, from: index) else {
        index += 1
        continue
      }
      if start < index { addText(rich.part(lines[start].lowerBound..<lines[index].lowerBound)) }
      addSubheading(rich.part(lines[index].lowerBound..<lines[end - 1].upperBound))
      (start, index) = (end, end)
    }
    guard start > 0 else { return rich }
    let rest = start < lines.count ? lines[start].lowerBound : rich.text.bytes.count
    return rich.part(rest..<rich.text.bytes.count)
  }

  /// The line after a question that begins in a line; nil where none does.
  private func questionEnd(
    in rich: RichText, _ lines: RichText.LineRanges, from first: Int
  ) -> Int? {
    let bytes = rich.text.bytes
    if QuestionMarks.questionLength(of: bytes[lines[first]]) > 0 {
      var end = first + 1
      while end < lines.count, !endsQuestion(bytes[lines[end - 1]]), !isAnswer(bytes[lines[end]]) {
        end += 1
      }
      return end
    }
    // A bold line over the text that answers it.
    guard first == 0, lines.count > 1, rich.isStrong(lines[0]), !rich.isStrong(lines[1]) else {
      return nil
    }
    let line = bytes.trimmed(lines[0])
    let words = bytes.wordCount(in: line)
    if bytes[line].last == UInt8(ascii: "?") { return words <= Self.longestQuestion ? 1 : nil }
    return words <= Self.longestHeading && isHeading(bytes[line]) ? 1 : nil
  }

  private func endsQuestion(_ line: ArraySlice<UInt8>) -> Bool {
    line.last { !$0.isWhitespace } == UInt8(ascii: "?")
  }

  private func isAnswer(_ line: ArraySlice<UInt8>) -> Bool {
    QuestionMarks.answerLength(of: line, takesStop: true) > 0
  }

  /// Opens a section where a paragraph is one bold line with text after it.
  private mutating func addBoldHeading(
    _ rich: RichText, next: MarkdownBlock.Kind?
  ) -> Bool {
    guard !rich.isEmpty, let next else { return false }
    switch next {
    case .heading, .thematicBreak: return false
    default: break
    }
    let range = 0..<rich.text.bytes.count
    guard rich.isStrong(range) else { return false }
    let words = rich.text.bytes.wordCount(in: range)
    let isQuestion = rich.text.bytes.last == UInt8(ascii: "?")
    guard words <= (isQuestion ? Self.longestQuestion : Self.longestHeading),
      isQuestion || isHeading(rich.text.bytes[range])
    else { return false }
    addSubheading(rich)
    return true
  }

  /// Whether a bold line reads as a heading: it ends in no stop and has words.
  private func isHeading(_ line: ArraySlice<UInt8>) -> Bool {
    guard let last = line.last, line.contains(where: \.isLetter) else { return false }
    return last != UInt8(ascii: ".") && last != UInt8(ascii: ",") && last != UInt8(ascii: "!")
      && last != UInt8(ascii: ";") && last != UInt8(ascii: ":")
  }
}

extension MarkdownReading {
  /// Adds `Term` with `: definition` lines under it.
  private mutating func addDefinitions(_ rich: RichText) -> Bool {
    guard rich.text.marks.count > 1 else { return false }
    let bytes = rich.text.bytes
    let lines = rich.lineRanges
    let starts = lines.indices.filter { bytes.matches(": ", at: lines[$0].lowerBound) }
    guard let first = starts.first, first > 0 else { return false }
    let term = rich.part(lines[first - 1])
    if first > 1 { addText(rich.part(0..<lines[first - 1].lowerBound)) }
    openList(isOrdered: false, start: 1, depth: -1)
    for (index, start) in starts.enumerated() {
      let end = index + 1 < starts.count ? lines[starts[index + 1]].lowerBound : bytes.count
      openItem(depth: -1, term: term.text)
      addText(rich.part(lines[start].lowerBound + 2..<end))
      closeLast()
    }
    closeLast()
    return true
  }

  /// Adds a table that the parser passes over: one right after a paragraph, without a blank line,
  /// or one whose rule has fewer than three dashes for a column.
  private mutating func addTable(hiddenIn rich: RichText) throws(GuideError) -> Bool {
    guard rich.text.marks.count > 1 else { return false }
    let lines = rich.lineRanges
    guard lines.count > 1, let rule = lines.dropFirst().firstIndex(where: { isRule(rich, $0) })
    else { return false }
    let head = rich.text.marks[rule - 1].line
    guard rich.text.marks[rule].line == head + 1 else { return false }
    var text: [UInt8] = []
    for line in head...rich.text.marks[lines.count - 1].line {
      let bytes = source.bytes[source.range(ofLine: line)]
      let row = containers.isEmpty ? bytes : bytes.drop { $0 == .space || $0 == UInt8(ascii: ">") }
      text += line == head + 1 ? Self.widened(row) : Array(row)
      text.append(.newline)
    }
    let before = rich.part(0..<lines[rule - 1].lowerBound)
    return try addTable(text, line: head, after: before)
  }

  /// Adds the rows of a table as the parser goes through them, and the words right before it; false
  /// where the text is no table.
  private mutating func addTable(
    _ text: [UInt8], line: Int, after before: RichText
  ) throws(GuideError) -> Bool {
    let outer = containers.count
    let depth = ((containers.last?.depth ?? -2) + 2) / 2
    var isTable: Bool?
    var failure: GuideError?
    let lines = LineIndex(of: text, firstLine: line)
    MarkdownParser.readFragment(text[...], lines: lines) { blocks in
      if isTable == nil {
        isTable = blocks.first?.kind == .table
        if isTable == true { addText(before) }
      }
      if isTable == true, failure == nil {
        for index in blocks.indices { blocks[index].depth += depth }
        do throws(GuideError) { try add(blocks) } catch { failure = error }
      }
      blocks.removeAll(keepingCapacity: true)
    }
    while containers.count > outer { closeLast() }
    if let failure { throw failure }
    return isTable ?? false
  }

  /// A table's rule with three dashes for each.
  private static func widened(_ rule: ArraySlice<UInt8>) -> [UInt8] {
    rule.flatMap { $0 == UInt8(ascii: "-") ? [$0, $0, $0] : [$0] }
  }

  /// Whether a line is the rule under a table's head.
  private func isRule(_ rich: RichText, _ line: Range<Int>) -> Bool {
    let bytes = rich.text.bytes[rich.text.bytes.trimmed(line)]
    return bytes.contains(UInt8(ascii: "|")) && bytes.contains(UInt8(ascii: "-"))
      && bytes.allSatisfy {
        $0 == UInt8(ascii: "|") || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ":")
          || $0 == .space
      }
  }
}
