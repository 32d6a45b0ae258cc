import Answering
import Rendering

/// `/why`: how the last question was read, and how the passages of its answer were found.
struct WhyCommand: SlashCommand {
  let name = "why"
  let argument = ""
  let summary = "how the last question was read and answered"
  let details = """
    First in words; then what each word was taken for, with its stem and how rare it is in the guide \
    (idf), and what spoke for each of the best passages, with its share of the score.
    """

  func run(argument: String, in dialogue: Dialogue) throws(SessionError) -> CommandEffect {
    guard let answer = dialogue.session.explainedLastAnswer() else {
      try dialogue.tell(Words.noQuestionYet)
      return .stay
    }
    let text = dialogue.session.renderer.render(explanationOf: answer)
    if text.isEmpty {
      try dialogue.tell(answer.readAs.map(Words.readAs) ?? Words.nothingToExplain(answer.outcome))
    } else {
      try dialogue.page(text)
      try dialogue.setApart()
    }
    return .stay
  }
}
