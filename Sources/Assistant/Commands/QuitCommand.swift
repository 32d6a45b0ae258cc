/// `/quit`: leaves.
struct QuitCommand: SlashCommand {
  let name = "quit"
  let argument = ""
  let summary = "leave, as Ctrl-D does"

  func run(argument: String, in dialogue: Dialogue) throws(SessionError) -> CommandEffect { .leave }
}
