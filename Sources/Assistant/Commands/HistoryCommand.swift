import Rendering

/// `/history`: what was asked in this session.
struct HistoryCommand: SlashCommand {
  let name = "history"
  let argument = ""
  let summary = "list the questions of this session"
  let details = "Each with the section that was quoted. A number typed by itself asks that again."

  func run(argument: String, in dialogue: Dialogue) throws(SessionError) -> CommandEffect {
    guard !dialogue.asked.isEmpty else {
      try dialogue.tell(Words.noQuestionYet)
      return .stay
    }
    let renderer = dialogue.session.renderer
    dialogue.numbering = Numbering(dialogue.asked.map { .question($0.standalone) })
    let choices = dialogue.asked.map { asked in
      let place = asked.section.last.map { Words.quotedFrom($0) } ?? Words.notQuoted
      return asked.question + renderer.inline(" — ") + place
    }
    try dialogue.page(renderer.render(choices: choices))
    return .stay
  }
}
