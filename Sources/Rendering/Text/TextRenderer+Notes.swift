public import Answering

extension TextRenderer {
  /// Renders a sentence of the program, wrapped.
  public func render(note: String) -> String { text(of: [wrap(StyledText(own(note)))]) }

  /// Renders a heading.
  public func render(heading: String) -> String {
    text(of: [wrap(StyledText(verbatim(heading), .strong))])
  }

  /// Renders terms and what they mean in two columns, one below the other where they have no room.
  public func render(definitions: [(term: String, meaning: String)]) -> String {
    let widest = definitions.map { DisplayWidth.columns(of: $0.term) }.max() ?? 0
    let indent = widest + 4
    let isNarrow = style.plain || indent * 2 > style.width
    let lines = definitions.flatMap { term, meaning in
      let padding = String(repeating: " ", count: widest - DisplayWidth.columns(of: term))
      let first = isNarrow ? "  \(verbatim(term)): " : "  " + verbatim(term) + padding + "  "
      return wrap(
        StyledText(own(meaning)), first: StyledText(first),
        rest: StyledText(String(repeating: " ", count: isNarrow ? 4 : indent)))
    }
    return text(of: [lines])
  }

  /// Renders what opens a session: a title, then a hint, below it where there is no room beside it.
  public func banner(title: String, hint: String) -> String {
    let tail = style.plain ? "; " + own(hint) + "." : " (" + own(hint) + ")"
    let head = StyledText(own(title), .strong)
    guard head.columns + DisplayWidth.columns(of: tail) > style.width else {
      return text(of: [[head + StyledText(tail, .quiet)]])
    }
    return text(of: [wrap(head, rest: "  ") + wrap(StyledText("(" + own(hint) + ")", .quiet))])
  }

  /// Renders a guide's notice, whole.
  public func render(notice: String) -> String {
    text(of: [wrap(StyledText(own(notice), .quiet))])
  }

  /// A text of the program as a part of a line, safe to show.
  public func inline(_ words: String) -> String { own(words) }

  /// A quote with its citation, to be pasted elsewhere: no styles, no line breaks but the guide's.
  public static func quotation(of quote: Quote) -> String {
    let lines = QuotedLine.lines(of: quote).map { line in
      let bullets = Bullets(
        count: quote.isList ? 1 : nil,
        first: quote.firstNumber.map { $0.addingReportingOverflow(line.item).partialValue },
        plain: true)
      return (line.goesOn ? bullets.hanging : bullets[0])
        + ControlCharacters.visible(String(line.text))
    }
    let place = quote.file + ":" + Citation.numbers(quote.lines)
    let source = (quote.section + [place]).map { ControlCharacters.visible($0) }
    return (lines + ["(" + source.joined(separator: ", ") + ")"]).joined(separator: "\n")
  }
}
