extension GuideBuilder {
  /// A paragraph with more words is given as several passages.
  private static let longestPassage = 80

  /// Adds a paragraph, in groups of sentences where it is long.
  ///
  /// Inside a list item it belongs to the item, whatever its length.
  mutating func addParagraph(_ text: TracedText, form: Passage.Form = .paragraph) {
    let ranges = SentenceSplitter.ranges(in: text.bytes, label: text.emphasisEnd)
    guard !ranges.isEmpty else { return }
    let sentences = ranges.map { Sentence(text: text.bytes.string($0), lines: text.lines(of: $0)) }
    if isInItem {
      addToItem(sentences, label: Self.label(of: text))
      return
    }
    let counts = ranges.map { text.bytes.wordCount(in: $0) }
    for group in Self.groups(of: counts) {
      leadIn = addPassage(Array(sentences[group]), form: form)
    }
  }

  /// Adds code: each line that is not blank is a sentence.
  mutating func addCode(_ code: [UInt8], line first: Int) {
    var sentences: [Sentence] = []
    var line = first
    for piece in code.split(separator: .newline, omittingEmptySubsequences: false) {
      let words = code.trimmed(piece.startIndex..<piece.endIndex)
      if code.hasWords(in: words) {
        let text = code.string(piece.startIndex..<words.upperBound)
        sentences.append(Sentence(text: text, lines: line...line))
      }
      line += 1
    }
    addBlock(sentences, form: .code)
  }

  /// Adds a table's row, which is one sentence.
  mutating func addRow(_ text: TracedText) {
    let cells = text.bytes.filter { $0 != UInt8(ascii: "|") }
    guard cells.hasWords(in: cells.indices) else { return }
    let lines = text.lines(of: 0..<text.bytes.count)
    interrupt()
    addPassage([Sentence(text: text.string, lines: lines)], form: .tableRow)
  }

  private mutating func addBlock(_ sentences: [Sentence], form: Passage.Form) {
    guard !sentences.isEmpty else { return }
    interrupt()
    if isInItem {
      addToItem(sentences, label: nil)
    } else {
      addPassage(sentences, form: form)
    }
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
