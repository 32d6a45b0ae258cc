import Answering

extension Session {
  /// The answer to a line that did not come from a person at a terminal: a question, or what people
  /// type there in its place.
  func reply(to line: String, line number: Int? = nil) -> Answer {
    chosen(by: line, line: number) ?? remark(on: line, line: number)
      ?? answer(line, line: number)
  }

  /// What is said to a bare word such as `quit` or `?`, which there is a command for at a terminal and
  /// nothing to do for here; nil of a line that the guide, or talk about it, has an answer to.
  private func remark(on line: String, line number: Int?) -> Answer? {
    guard let command = CommandTable.bare(LineReading.trimmed(line)), !KnowledgeBase.isTalk(line)
    else { return nil }
    var answer = Answer(
      line: number, question: line, kind: .conversational, outcome: .conversational,
      summary: Words.inPlace(of: command))
    if command is HelpCommand {
      var conversation = Conversation()
      answer.summary = knowledge.answer(command.name, in: &conversation).summary
    }
    return answer
  }

  /// The answer that a number chooses, typed or in words, where the last question could be read in
  /// several ways.
  private func chosen(by line: String, line number: Int?) -> Answer? {
    guard options.usesContext, let last, !last.answer.choices.isEmpty else { return nil }
    let choices = last.answer.choices
    let typed = LineReading.number(in: LineReading.trimmed(line))
    guard
      let chosen = typed ?? KnowledgeBase.chosenNumber(in: line, last: choices.count),
      choices.indices.contains(chosen - 1)
    else { return nil }
    var answer: Answer
    switch choices[chosen - 1] {
    case .question(let question):
      answer = self.answer(question, line: number, standsAlone: true)
    case .section:
      guard last.answer.passages.indices.contains(chosen - 1) else { return nil }
      answer = last.answer
      answer.passages = [last.answer.passages[chosen - 1]]
      answer.summary = last.answer.passages[chosen - 1].text
      (answer.choices, answer.line) = ([], number)
    }
    answer.question = line
    answer.readAs = answer.readAs ?? choices[chosen - 1].text
    return answer
  }
}
