/// `/new`: forgets what was said.
struct NewCommand: SlashCommand {
  let name = "new"
  let argument = ""
  let summary = "start a new conversation"
  let details = "The next question takes nothing over from those before it."

  func run(argument: String, in dialogue: Dialogue) throws(SessionError) -> CommandEffect {
    dialogue.session.startAnew()
    dialogue.heldBack = []
    try dialogue.tell(Words.newConversation)
    return .stay
  }
}
