import Rendering

/// `/why`: how the passages of the last answer were found.
struct WhyCommand: SlashCommand {
  let name = "why"
  let argument = ""
  let summary = "how the last answer was found"

  func run(argument: String, in dialogue: Dialogue) throws(SessionError) -> CommandEffect {
    guard let answer = dialogue.session.explainedLastAnswer() else {
      try dialogue.say(Words.noQuestionYet + "\n")
      return .stay
    }
    let text = dialogue.session.renderer.render(explanationOf: answer)
    try dialogue.say(text.isEmpty ? Words.nothingToExplain + "\n" : text)
    return .stay
  }
}
