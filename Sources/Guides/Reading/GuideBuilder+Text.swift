extension GuideBuilder {
  /// A paragraph with more words is given as several passages.
  private static let longestPassage = 80
  /// An item or a piece of code with more bytes is given as several passages.
  static let largestPassage = 4_000
  /// A sentence with more bytes is cut between words.
  private static let largestSentence = 2_000

  /// Adds a paragraph, in groups of sentences where it is long.
  ///
  /// Inside a list item it belongs to the item, whatever its length.
  mutating func addParagraph(_ text: TracedText, form: Passage.Form = .paragraph) {
    let ranges = SentenceSplitter.ranges(in: text.bytes, label: text.emphasisEnd)
    let sentences = sentences(of: text, at: ranges)
    guard !sentences.isEmpty else { return }
    if isInItem {
      addToItem(sentences, label: Self.label(of: text))
      return
    }
    var context: [ContextLine] = []
    let carried = takeLeadIn(into: &context, takesShort: false)
    let phrasings = carried.phrasings + takeWaitingPhrasings()
    if text.bytes.count <= 2 * Self.longestPassage {
      // So few words are one passage in any case.
      leadIn = addPassage(sentences, form: form, context: context, phrasings: phrasings)
      return
    }
    let counts = sentences.map { Array($0.text.utf8).wordCount(in: 0..<$0.text.utf8.count) }
    for group in Self.groups(of: counts) {
      for part in parts(of: Array(sentences[group])) {
        leadIn = addPassage(part, form: form, context: context, phrasings: phrasings)
      }
    }
  }

  /// Adds a warning, caution or danger in a box of its own.
  mutating func addCaution(_ text: TracedText) { addParagraph(text, form: .caution) }

  /// Adds code: each line that is not blank is a sentence; the sentence before it leads it in.
  ///
  /// Inside a list item it belongs to the item.
  mutating func addCode(_ code: [UInt8], line first: Int) {
    var lines = TracedText()
    var ranges: [Range<Int>] = []
    var line = first
    for piece in code.split(separator: .newline, omittingEmptySubsequences: false) {
      let words = code.trimmed(piece.startIndex..<piece.endIndex)
      if code.hasWords(in: words) {
        let start = lines.bytes.count
        lines.mark(line)
        lines.bytes += code[piece.startIndex..<words.upperBound]
        ranges.append(start..<lines.bytes.count)
      }
      line += 1
    }
    addCode(sentences(of: lines, at: ranges))
  }

  /// Adds code whose lines stand in ranges of a text.
  mutating func addCode(_ text: TracedText, at lines: [Range<Int>]) {
    addCode(sentences(of: text, at: lines))
  }

  private mutating func addCode(_ lines: [Sentence]) {
    guard !lines.isEmpty else { return }
    let sentences = lines.map { Sentence(text: $0.text, lines: $0.lines, isCode: true) }
    if isInItem {
      interrupt()
      addToItem(sentences, label: nil)
      return
    }
    var context: [ContextLine] = []
    let carried = takeLeadIn(into: &context, takesAny: true)
    let phrasings = carried.phrasings + takeWaitingPhrasings()
    interrupt()
    for part in parts(of: sentences) {
      addPassage(part, form: .code, context: context, phrasings: phrasings)
    }
  }
}

extension GuideBuilder {
  /// The sentences in ranges of a text; those that are far too long are cut between words.
  mutating func sentences(of text: TracedText, at ranges: [Range<Int>]) -> [Sentence] {
    var result: [Sentence] = []
    result.reserveCapacity(ranges.count)
    for range in ranges {
      var start = range.lowerBound
      while range.upperBound - start > Self.largestSentence {
        addDoubt(.cutPassage, line: text.line(at: start))
        let end = Self.cut(text.bytes, in: start..<start + Self.largestSentence)
        append(start..<end, of: text, to: &result)
        start = end
      }
      append(start..<range.upperBound, of: text, to: &result)
    }
    return result
  }

  private func append(_ range: Range<Int>, of text: TracedText, to result: inout [Sentence]) {
    // Code keeps the blanks that open a line.
    let end = text.bytes.trimmed(range).upperBound
    let start =
      text.bytes[range.lowerBound..<end].prefix { $0 == .space }.count == 1
      ? range.lowerBound + 1 : range.lowerBound
    guard start < end, text.bytes.hasWords(in: start..<end) else { return }
    result.append(
      Sentence(text: text.bytes.string(start..<end), lines: text.lines(of: start..<end)))
  }

  /// Where to end a piece of text: after its last word, else after its last character.
  private static func cut(_ bytes: [UInt8], in range: Range<Int>) -> Int {
    let half = range.lowerBound + range.count / 2
    var end = range.upperBound
    while end > half, !bytes[end - 1].isWhitespace { end -= 1 }
    if end > half { return end }
    end = range.upperBound
    while end > half, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return end
  }

  /// Sentences in parts that are not too large for a passage; each has at least one.
  mutating func parts(of sentences: [Sentence]) -> [[Sentence]] {
    if sentences.count == 1 { return [sentences] }
    var parts: [[Sentence]] = []
    var start = 0
    var size = 0
    for (index, sentence) in sentences.enumerated() {
      let count = sentence.text.utf8.count
      if index > start, size + count > Self.largestPassage {
        addDoubt(.cutPassage, line: sentences[start].lines.lowerBound)
        parts.append(Array(sentences[start..<index]))
        (start, size) = (index, 0)
      }
      size += count
    }
    if start < sentences.count { parts.append(Array(sentences[start...])) }
    return parts
  }

  /// Groups of sentences of nearly even length, none above the limit unless one sentence is.
  ///
  /// - Parameter counts: The sentences' numbers of words.
  /// - Returns: Ranges of indices into `counts`.
  static func groups(of counts: [Int]) -> [Range<Int>] {
    let total = counts.reduce(0, +)
    guard total > longestPassage else { return [0..<counts.count] }
    let target = total / ((total + longestPassage - 1) / longestPassage)
    var result: [Range<Int>] = []
    var start = 0
    var words = 0
    for (index, count) in counts.enumerated() {
      if words > 0, words + count > longestPassage || words + count / 2 > target {
        result.append(start..<index)
        start = index
        words = 0
      }
      words += count
    }
    return result + [start..<counts.count]
  }

  /// The emphasised words that open an item, where a stop or a colon ends them, inside or after.
  static func label(of text: TracedText) -> String? {
    guard let end = text.emphasisEnd, end > 0 else { return nil }
    let marks: [UInt8] = [UInt8(ascii: "."), UInt8(ascii: ":")]
    let inner = text.bytes.trimmed(0..<end)
    guard let last = text.bytes[inner].last else { return nil }
    let closing = marks + [UInt8(ascii: "?"), UInt8(ascii: "!")]
    if closing.contains(last) { return text.bytes.string(inner) }
    guard end < text.bytes.count, marks.contains(text.bytes[end]) else { return nil }
    return text.bytes.string(0..<end + 1)
  }
}
