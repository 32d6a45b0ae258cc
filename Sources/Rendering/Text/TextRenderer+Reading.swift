import Answering

extension TextRenderer {
  /// What was asked about and is not in the guide, unless the summary names it.
  func missing(in answer: Answer) -> [StyledText] {
    guard !Reading.summaryNamesMissing(of: answer) else { return [] }
    let words = answer.missing.map(verbatim).joined(separator: ", ")
    return wrap(StyledText("The guide does not mention: " + words + ".", .warning))
  }

  /// How the question was read: corrections, synonyms, what the conversation added.
  func reading(of answer: Answer) -> [StyledText] {
    var notes: [String] = []
    if !answer.corrections.isEmpty {
      notes.append("Read " + list(answer.corrections.map { ($0.typed, $0.readAs) }) + ".")
    }
    if let question = Reading.question(toShowFor: answer) {
      notes.append("Took the question to be: " + quoted(question))
    }
    if !answer.synonyms.isEmpty {
      notes.append("Took " + list(answer.synonyms.map { ($0.asked, $0.matched) }) + ".")
    }
    return notes.flatMap { wrap(StyledText($0, .quiet), rest: "  ") }
  }

  private func list(_ pairs: [(String, String)]) -> String {
    pairs.map { quoted($0.0) + " as " + quoted($0.1) }.joined(separator: ", ")
  }

  /// Numbered sections to read next; for an unanswered question they are named as no answer.
  func seeAlso(in answer: Answer) -> [StyledText] {
    guard !answer.seeAlso.isEmpty else { return [] }
    let label =
      answer.outcome == .unanswered ? "Nearest in the guide, not an answer:" : "See also:"
    return wrap(StyledText(label)) + numbered(answer.seeAlso.map { path(of: $0) })
  }

  /// Lines numbered from 1, as `/show` understands them.
  func numbered(_ items: [String]) -> [StyledText] {
    let bullets = Bullets(count: items.count, first: 1, plain: style.plain)
    return items.enumerated().flatMap { index, item in
      wrap(
        StyledText(item), first: StyledText("  " + bullets[index]),
        rest: StyledText("  " + bullets.hanging))
    }
  }

  /// A heading path as one line, outermost first.
  public func path(of section: [String]) -> String {
    section.map(verbatim).joined(separator: style.plain ? " > " : " › ")
  }
}
