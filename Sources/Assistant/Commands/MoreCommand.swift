import Rendering

/// `/more`: the next quotes on the last question.
struct MoreCommand: SlashCommand {
  let name = "more"
  let argument = ""
  let summary = "more passages on the last question"
  let details = "As often as there are more. Their numbers go on from those on the screen."

  func run(argument: String, in dialogue: Dialogue) throws(SessionError) -> CommandEffect {
    guard dialogue.session.last != nil else {
      try dialogue.tell(Words.noQuestionYet)
      return .stay
    }
    let held = dialogue.heldBack
    dialogue.heldBack = []
    guard let answer = dialogue.session.more(held) else {
      try dialogue.tell(Words.noMore)
      return .stay
    }
    try dialogue.show(more: answer)
    return .stay
  }
}
