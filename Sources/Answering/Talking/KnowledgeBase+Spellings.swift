import Understanding

extension KnowledgeBase {
  /// The answers to a question with a word that may be one or another, where the guides answer both.
  func respelt(
    _ considered: PassageChooser.Considered, _ options: AnswerOptions
  ) -> (Answer, [Int])? {
    let question = considered.question
    guard options.offersChoices, options.passages > 1, !considered.goesOn,
      let spellings = question.own.undecided.first, question.own.undecided.count == 1
    else { return nil }
    let readings = spellings.compactMap { spelling in
      question.text.replacing(word: spelling.typed, with: spelling.readAs).map(reading(of:))
    }
    guard readings.count == 2, readings.allSatisfy(\.isSettled),
      readings[0].lead != readings[1].lead
    else { return nil }
    var answer = readings[0].answer
    answer.question = question.text
    answer.choices = readings.map { .question($0.answer.question) }
    answer.passages = readings.flatMap { $0.answer.passages.prefix(1) }
    answer.corrections = spellings.map { Correction(typed: $0.typed, readAs: $0.readAs) }
    answer.synonyms = []
    (answer.seeAlso, answer.seeAlsoPlaces) = ([], [])
    answer.summary = SummaryWriter.twoWays(answer.choices)
    return (answer, readings.compactMap(\.lead))
  }

  /// A reading of a question with the answer to it.
  private struct Reading {
    var answer: Answer
    var lead: Int?

    /// Whether a quote says all that is to be said.
    var isSettled: Bool {
      answer.outcome == .answered && answer.verdict == nil && lead != nil
        && !answer.passages.contains { $0.role == .caution }
    }
  }

  private func reading(of question: String) -> Reading {
    var options = AnswerOptions()
    options.offersChoices = false
    var conversation = Conversation()
    let answer = answer(question, in: &conversation, options: options)
    return Reading(answer: answer, lead: conversation.turns.last?.quoted.first)
  }
}
