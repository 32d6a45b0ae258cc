import Answering

extension TextRenderer {
  /// How the question was read, in one quiet line: corrections, what the conversation added,
  /// synonyms.
  func reading(of answer: Answer) -> [StyledText] {
    var notes: [String] = []
    if !answer.corrections.isEmpty {
      notes.append("Read " + list(answer.corrections.map { ($0.typed, $0.readAs) }) + ".")
    }
    if let question = Reading.question(toShowFor: answer) {
      notes.append("Took the question to be: " + quoted(question) + ".")
    }
    if !answer.synonyms.isEmpty {
      notes.append("Took " + list(answer.synonyms.map { ($0.asked, $0.matched) }) + ".")
    }
    return notes.isEmpty ? [] : wrap(StyledText(notes.joined(separator: " "), .quiet), rest: "  ")
  }

  private func list(_ pairs: [(String, String)]) -> String {
    var parts: [String] = []
    for (index, pair) in pairs.enumerated() {
      // One word that may be either of two.
      if index > 0, pairs[index - 1].0 == pair.0 {
        parts[parts.count - 1] += " or " + quoted(pair.1)
      } else {
        parts.append(quoted(pair.0) + " as " + quoted(pair.1))
      }
    }
    return parts.joined(separator: ", ")
  }

  /// Numbered sections to read next; for an unanswered question they are named as no answer.
  func seeAlso(in answer: Answer) -> [StyledText] {
    guard !answer.seeAlso.isEmpty else { return [] }
    let label =
      answer.outcome == .unanswered ? "Nearest in the guide, not an answer:" : "See also:"
    let start = answer.passages.count + 1
    return wrap(StyledText(label)) + numbered(answer.seeAlso.map { path(of: $0) }, from: start)
  }

  /// Numbered questions to ask next.
  func next(_ questions: [String], in answer: Answer) -> [StyledText] {
    wrap(StyledText("You may ask next, by number:"))
      + numbered(questions.map(verbatim), from: answer.passages.count + 1)
  }

  /// The numbered ways in which the question can be read.
  func choices(of answer: Answer) -> [StyledText] {
    let ways = answer.choices.map { choice in
      switch choice {
      case .question(let question): verbatim(question)
      case .section(let section, _): path(of: section)
      }
    }
    return wrap(StyledText("This can be read in two ways. Did you mean, by number:", .strong))
      + numbered(ways, from: 1)
  }

  /// Lines numbered on from the quotes, so that a number names one thing.
  func numbered(_ items: [String], from start: Int) -> [StyledText] {
    let numbers = items.indices.map { style.plain ? "  \(start + $0). " : "  [\(start + $0)] " }
    let width = numbers.map(\.count).max() ?? 0
    return zip(numbers, items).flatMap { number, item in
      wrap(
        StyledText(item),
        first: StyledText(
          String(repeating: " ", count: width - number.count) + number, .bar),
        rest: StyledText(String(repeating: " ", count: width)))
    }
  }

  /// A heading path as one line, outermost first.
  public func path(of section: [String]) -> String {
    section.map(verbatim).joined(separator: style.plain ? " > " : " › ")
  }
}
