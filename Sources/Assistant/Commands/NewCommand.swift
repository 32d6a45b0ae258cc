/// `/new`: forgets what was said.
struct NewCommand: SlashCommand {
  let name = "new"
  let argument = ""
  let summary = "start a new conversation"

  func run(argument: String, in dialogue: Dialogue) throws(SessionError) -> CommandEffect {
    dialogue.session.startAnew()
    try dialogue.say(Words.newConversation + "\n")
    return .stay
  }
}
