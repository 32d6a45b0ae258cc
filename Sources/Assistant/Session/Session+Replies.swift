import Answering

extension Session {
  /// The answer to a line that did not come from a person at a terminal: a question, or what people
  /// type there in its place.
  func reply(to line: String, line number: Int? = nil) -> Answer {
    remark(on: line, line: number) ?? answer(line, line: number)
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
}
