/// Bounds what an answer takes over from a guide: nobody reads a heading, a table's head or an item
/// of a megabyte, and no line that holds one is of use to a program.
enum AnswerBounds {
  /// The most bytes of a heading, and of what a person asked with.
  static let heading = 400
  /// The most bytes of a line that a quote is understood by.
  static let context = 600
  /// The most bytes of a quote, a list of many items included.
  static let quote = 8_000
  /// The most bytes of a summary, a notice, or a quote that is not a list.
  static let line = 2_000

  /// A text, cut off at a space where there is one near, and marked so.
  ///
  /// - Complexity: O(bytes kept).
  static func cut(_ text: String, to bytes: Int) -> String {
    guard text.utf8.count > bytes else { return text }
    var end = text.utf8.index(text.startIndex, offsetBy: bytes)
    while end.samePosition(in: text.unicodeScalars) == nil { end = text.utf8.index(before: end) }
    let head = text[..<end]
    let space = head.suffix(Self.near).lastIndex(of: " ")
    return head[..<(space ?? head.endIndex)] + " …"
  }

  /// A space so many characters before the end is near.
  private static let near = 60
}

extension Answer {
  /// The answer with everything in it no longer than ``AnswerBounds``.
  ///
  /// - Complexity: O(1) for each part that is short enough.
  func bounded() -> Answer {
    var answer = self
    answer.summary = AnswerBounds.cut(summary, to: AnswerBounds.line)
    answer.notice = notice.map { AnswerBounds.cut($0, to: AnswerBounds.line) }
    answer.passages = passages.map { $0.bounded() }
    answer.seeAlso = seeAlso.map { $0.map { AnswerBounds.cut($0, to: AnswerBounds.heading) } }
    answer.choices = choices.map { $0.bounded() }
    for index in explanation.indices {
      answer.explanation[index].section = explanation[index].section.map {
        AnswerBounds.cut($0, to: AnswerBounds.heading)
      }
    }
    return answer
  }
}

extension Quote {
  /// The quote with everything in it no longer than ``AnswerBounds``.
  func bounded() -> Quote {
    var quote = self
    quote.section = section.map { AnswerBounds.cut($0, to: AnswerBounds.heading) }
    quote.context = context.map { AnswerBounds.cut($0, to: AnswerBounds.context) }
    quote.guideTitle = guideTitle.map { AnswerBounds.cut($0, to: AnswerBounds.heading) }
    if text.utf8.count > AnswerBounds.quote {
      let lines = text.split(separator: "\n")
      let share = AnswerBounds.quote / max(1, lines.count)
      quote.text = lines.map { AnswerBounds.cut(String($0), to: share) }.joined(separator: "\n")
      quote.matched = matched.filter { quote.text.contains($0) }
    }
    return quote
  }
}

extension Answer.Choice {
  /// The choice with a heading no longer than ``AnswerBounds``.
  fileprivate func bounded() -> Answer.Choice {
    guard case .section(let path, let place) = self else { return self }
    return .section(path.map { AnswerBounds.cut($0, to: AnswerBounds.heading) }, place)
  }
}
