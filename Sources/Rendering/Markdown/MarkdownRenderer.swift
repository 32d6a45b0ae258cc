public import Answering

/// Renders answers as Markdown.
///
/// The question is a heading, quotes are block quotes, citations stand in lists. Nothing in a guide
/// or a question can mark text up.
public enum MarkdownRenderer {
  /// Renders an answer; the text ends with a line feed.
  public static func render(_ answer: Answer, showsNotice: Bool = true) -> String {
    var blocks = ["## " + MarkdownText.escaped(answer.question)]
    blocks.append("**" + MarkdownText.escaped(answer.summary) + "**")
    if !Reading.summaryNamesMissing(of: answer) {
      let words = answer.missing.map(MarkdownText.escaped).joined(separator: ", ")
      blocks.append("**The guide does not mention:** " + words + ".")
    }
    blocks += answer.passages.flatMap(blocks(for:))
    let notes = reading(of: answer)
    if !notes.isEmpty { blocks.append(notes.joined(separator: "  \n")) }
    blocks += seeAlso(in: answer)
    if showsNotice, let notice = answer.notice {
      blocks.append("*Notice: " + MarkdownText.escaped(notice) + "*")
    }
    blocks += explanation(of: answer)
    return blocks.joined(separator: "\n\n") + "\n"
  }

  /// Renders the heading of a page of answers; it ends with a line feed.
  public static func heading(_ words: String) -> String {
    "# " + MarkdownText.escaped(words) + "\n"
  }

  /// The lines one below the other; those that go on with one of a list are broken, not joined.
  private static func joined(_ lines: [String], of quote: Quote) -> String {
    guard quote.isList else { return lines.joined(separator: "  \n") }
    return zip(lines, QuotedLine.lines(of: quote)).reduce(into: "") { text, line in
      if !text.isEmpty { text += line.1.goesOn ? "  \n" : "\n" }
      text += line.1.goesOn ? "> " + hanging(of: quote) + line.0.dropFirst(2) : line.0
    }
  }

  private static func hanging(of quote: Quote) -> String {
    String(repeating: " ", count: bullet(of: quote, index: 0).utf8.count)
  }

  private static func blocks(for quote: Quote) -> [String] {
    let lines = QuotedLine.lines(of: quote).map { line in
      "> " + (line.goesOn ? "" : bullet(of: quote, index: line.item))
        + MarkdownText.escaped(String(line.text))
    }
    // Without a list, a hard break keeps lines apart.
    let context = quote.context.map { "> *" + MarkdownText.escaped($0) + "*  \n" }.joined()
    let body = context + (quote.isCode ? fenced(quote.text) : joined(lines, of: quote))
    let source = "- " + citation(path: quote.citedPath, file: quote.file, lines: quote.lines)
    switch quote.role {
    case .answer: return [body, source]
    case .caution: return ["**Caution:**", body, source]
    case .also: return ["**Also:**", body, source]
    }
  }

  /// Code between fences longer than any row of their sign in it.
  private static func fenced(_ code: String) -> String {
    let rows = code.split { $0 != "`" }.map(\.count)
    let fence = String(repeating: "`", count: max(3, 1 + (rows.max() ?? 0)))
    let lines = code.split(whereSeparator: \.isNewline).map {
      ControlCharacters.visible(String($0))
    }
    return ([fence] + lines + [fence]).map { "> " + $0 }.joined(separator: "\n")
  }

  private static func bullet(of quote: Quote, index: Int) -> String {
    guard quote.isList else { return "" }
    guard let first = quote.firstNumber else { return "- " }
    return String(first.addingReportingOverflow(index).partialValue) + ". "
  }

  static func citation(path: [String], file: String, lines: ClosedRange<Int>) -> String {
    let place = MarkdownText.code(file + ":" + Citation.numbers(lines))
    return path.isEmpty ? place : self.path(of: path) + ", " + place
  }

  private static func path(of section: [String]) -> String {
    section.map(MarkdownText.escaped).joined(separator: " › ")
  }

  private static func reading(of answer: Answer) -> [String] {
    var notes: [String] = []
    if !answer.corrections.isEmpty {
      notes.append("Read " + list(answer.corrections.map { ($0.typed, $0.readAs) }) + ".")
    }
    if let question = Reading.question(toShowFor: answer) {
      notes.append("Took the question to be: “" + MarkdownText.escaped(question) + "”")
    }
    if !answer.synonyms.isEmpty {
      notes.append("Took " + list(answer.synonyms.map { ($0.asked, $0.matched) }) + ".")
    }
    return notes
  }

  private static func list(_ pairs: [(String, String)]) -> String {
    pairs.map { "“" + MarkdownText.escaped($0.0) + "” as “" + MarkdownText.escaped($0.1) + "”" }
      .joined(separator: ", ")
  }

  private static func seeAlso(in answer: Answer) -> [String] {
    guard !answer.seeAlso.isEmpty else { return [] }
    let label =
      answer.outcome == .unanswered ? "Nearest in the guide, not an answer:" : "See also:"
    let items = answer.seeAlso.enumerated().map { "\($0 + 1). " + path(of: $1) }
    return [label, items.joined(separator: "\n")]
  }
}
