/// Takes marks off questions in plain text: what sets a whole line in bold or italics, and the
/// bullets of a list whose items begin with `Q:` and `A:`.
struct PlainQuestions {
  private var text: PlainLines
  /// The last line that `Q:` opens after a bullet.
  private var lastListed: Int?

  /// So many lines after its question an answer may stand in a list.
  private static let farthest = 12

  /// The text with such lines narrowed to their words, and bold questions marked as questions.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  static func unmarked(in text: consuming PlainLines) -> PlainLines {
    var questions = PlainQuestions(text: text)
    for index in questions.text.lines.indices where questions.text.isText(index) {
      questions.read(index)
    }
    return questions.text
  }

  private mutating func read(_ index: Int) {
    let line = text.text(index)
    let words = Self.words(of: line)
    if let inner = Self.emphasised(words) {
      readEmphasised(index, inner)
    } else if words.startIndex > line.startIndex {
      readItem(index, words)
    }
  }

  /// A line of one question in bold: with `Q:` wherever it stands, else where text is under it.
  private mutating func readEmphasised(_ index: Int, _ inner: ArraySlice<UInt8>) {
    let isMarked = QuestionMark.question(inner) > 0
    guard isMarked || isQuestion(inner) && opens(index) && hasText(after: index) else { return }
    let indent = text.lines[index].indent
    text.lines[index].narrow(to: inner.startIndex..<inner.endIndex, in: text.source)
    text.lines[index].indent = indent
    if !isMarked { text.lines[index].marks.insert(.question) }
  }

  private mutating func readItem(_ index: Int, _ words: ArraySlice<UInt8>) {
    let isQuestion = QuestionMark.question(words) > 0
    if !isQuestion {
      guard let lastListed, index - lastListed <= Self.farthest, QuestionMark.answer(words) > 0
      else { return }
    }
    lastListed = isQuestion ? index : nil
    text.lines[index].narrow(to: words.startIndex..<words.endIndex, in: text.source)
  }

  /// A line without the bullet or number that opens it.
  private static func words(of line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard let marker = PlainMarker(line), marker.opensItem else { return line }
    return line.dropFirst(marker.length)
  }

  private func isQuestion(_ words: ArraySlice<UInt8>) -> Bool {
    words.last == UInt8(ascii: "?") && words.count <= 200
      && words.wordCount(in: words.startIndex..<words.endIndex) > 1
  }

  /// Whether nothing stands right before a line, or its own bullet sets it off.
  private func opens(_ index: Int) -> Bool {
    !text.isText(index - 1)
      || Self.words(of: text.text(index)).startIndex > text.lines[index].range.lowerBound
  }

  /// Whether text follows that is no such question, which a list of questions alone has.
  private func hasText(after index: Int) -> Bool {
    let near = index + 1..<min(index + 8, text.lines.count)
    guard let next = near.first(where: text.isText) else { return false }
    guard let inner = Self.emphasised(Self.words(of: text.text(next))) else { return true }
    return !isQuestion(inner)
  }

  private static let signs: [(open: StaticString, close: StaticString)] = [
    ("**", "**"), ("__", "__"), ("*", "*"), ("_", "_"), ("<b>", "</b>"),
    ("<strong>", "</strong>"), ("<i>", "</i>"), ("<em>", "</em>"),
  ]

  /// What stands between signs that set a whole line off; nil where none do.
  private static func emphasised(_ words: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    for (open, close) in signs where words.matches(open, at: words.startIndex, ignoringCase: true) {
      let inner = words.dropFirst(open.utf8CodeUnitCount).dropLast(close.utf8CodeUnitCount)
      guard words.matches(close, at: inner.endIndex, ignoringCase: true), !inner.isEmpty,
        inner.first != .space, inner.firstPlace(of: close, from: inner.startIndex) == nil
      else { continue }
      return emphasised(inner) ?? inner
    }
    return nil
  }
}
