import Answering
import Rendering
import Terminal

extension Dialogue {
  /// The number on the screen that a line names in words, such as “the second one”; nil where it goes
  /// back to a list that was quoted, and of any other line.
  func chosen(by line: String) -> Int? {
    guard !numbering.entries.isEmpty, numbering.isOffer || !session.goesBackToList(line) else {
      return nil
    }
    return KnowledgeBase.chosenNumber(in: line, last: numbering.numbers.last)
  }

  /// Whether a question that can be read in two ways is left to the person who looks at the screen.
  func offersChoices(_ answer: Answer) -> Bool {
    !answer.choices.isEmpty && session.settings.format == .text && session.facts.stdoutIsTerminal
  }

  /// Shows the ways in which a question can be read, to be taken by number; the quotes wait for
  /// `/more`.
  func offerChoices(of answer: Answer) throws(SessionError) {
    // What was not shown is nothing to go on from.
    session.takeBack()
    heldBack = answer.passages
    numbering = Numbering(
      answer.choices.map { choice in
        switch choice {
        case .question(let question): .question(question)
        case .section(_, let place): .section(SectionAddress(place))
        }
      })
    try session.write(session.renderer.render(choicesOf: answer))
    try tell(Words.quotesBoth)
  }
}
