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

  /// Renders the line that opens a session: a title, cut where there is no room, then a hint.
  public func banner(title: String, hint: String) -> String {
    let tail = style.plain ? "; " + own(hint) + "." : " (" + own(hint) + ")"
    let head = clip(own(title), to: style.width - DisplayWidth.columns(of: tail))
    return text(of: [[StyledText(head.text, .strong) + StyledText(tail, .quiet)]])
  }

  /// Renders as much of a sentence as a line takes, and tells whether that is all.
  public func clipped(_ sentence: String) -> (text: String, isWhole: Bool) {
    let line = clip(own(sentence), to: style.width)
    return (text(of: [[StyledText(line.text, .quiet)]]), line.isWhole)
  }

  /// A text of the program as a part of a line, safe to show.
  public func inline(_ words: String) -> String { own(words) }

  /// A quote with its citation, to be pasted elsewhere: no styles, no line breaks but the guide's.
  public static func quotation(of quote: Quote) -> String {
    let lines = quote.text.split(whereSeparator: \.isNewline).enumerated().map { index, line in
      Bullets(
        count: quote.isList ? 1 : nil,
        first: quote.firstNumber.map { $0.addingReportingOverflow(index).partialValue }, plain: true
      )[0]
        + ControlCharacters.visible(String(line))
    }
    let place = quote.file + ":" + Citation.numbers(quote.lines)
    let source = (quote.section + [place]).map { ControlCharacters.visible($0) }
    return (lines + ["(" + source.joined(separator: ", ") + ")"]).joined(separator: "\n")
  }

  /// The words of a text that fit so many columns, marked where some are left out.
  private func clip(_ text: String, to columns: Int) -> (text: String, isWhole: Bool) {
    guard DisplayWidth.columns(of: text) > columns else { return (text, true) }
    let mark = style.plain ? " ..." : " …"
    let room = max(1, columns - mark.count)
    let line = LineWrapper(width: room).wrap(StyledText(text)).first ?? ""
    return (line.rendered(color: false) + mark, false)
  }
}
