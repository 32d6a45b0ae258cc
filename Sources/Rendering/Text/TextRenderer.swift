public import Answering

/// Renders answers as text to be read in a terminal: what matters first, every quote cited.
///
/// An answer is a few blocks with a blank line between them: the summary and what is missing, the
/// quotes, how the question was read, what to read next, the notice, and how it was all found.
public struct TextRenderer: Sendable, Equatable {
  /// How the text looks.
  public var style: TextStyle

  /// Makes a renderer.
  public init(style: TextStyle = TextStyle()) {
    self.style = style
  }

  /// Renders an answer; the text ends with a line feed and holds no control character but that
  /// and, with colour, SGR codes, with links, OSC 8.
  ///
  /// - Parameters:
  ///   - answer: The answer.
  ///   - showsNotice: Whether the guide's notice is part of it.
  ///   - next: Questions that may be asked next, numbered behind the quotes in place of the sections
  ///     to read next; none to name those.
  public func render(
    _ answer: Answer, showsNotice: Bool = true, next: [String] = []
  ) -> String {
    var blocks = [summary(of: answer)] + blocks(for: answer.passages)
    blocks.append(reading(of: answer))
    blocks.append(next.isEmpty ? seeAlso(in: answer) : self.next(next, in: answer))
    if showsNotice, let notice = answer.notice { blocks.append(block(forNotice: notice)) }
    blocks.append(contentsOf: explanation(of: answer))
    return text(of: blocks)
  }

  /// Renders what an answer's question can be read as, to be chosen from by number, without quotes.
  public func render(choicesOf answer: Answer) -> String {
    text(of: [reading(of: answer), choices(of: answer)])
  }

  /// Renders quotes alone, numbered from `first` where the style is plain.
  public func render(_ quotes: [Quote], first: Int = 1) -> String {
    text(of: blocks(for: quotes, first: first))
  }

  /// Renders how an answer was found, alone: in words, then in tables; empty if it was not
  /// explained.
  public func render(explanationOf answer: Answer) -> String {
    let tables = explanation(of: answer)
    return tables.isEmpty ? "" : text(of: [reasons(of: answer)] + tables)
  }

  private func block(forNotice notice: String) -> [StyledText] {
    wrap(StyledText("Notice: " + own(notice), .quiet))
  }

  /// Joins blocks with blank lines between them, and leaves empty ones out.
  func text(of blocks: [[StyledText]]) -> String {
    blocks.filter { !$0.isEmpty }
      .map { block in
        block.reduce(into: "") { $0 += $1.rendered(color: style.color) + "\n" }
      }
      .joined(separator: "\n")
  }

  func wrap(
    _ text: StyledText, first: StyledText = "", rest: StyledText = ""
  ) -> [StyledText] {
    LineWrapper(width: style.width, first: first, rest: rest).wrap(text)
  }

  /// The guide's or the person's words, safe to show.
  func verbatim(_ text: String) -> String {
    ControlCharacters.visible(text, ascii: style.plain)
  }

  /// Words of the program, with the punctuation the style wants.
  func own(_ text: String) -> String {
    let text = verbatim(text)
    return style.plain ? Punctuation.ascii(text) : text
  }

  /// Words in quotation marks.
  func quoted(_ text: String) -> String {
    style.plain ? "\"" + verbatim(text) + "\"" : "“" + verbatim(text) + "”"
  }
}
