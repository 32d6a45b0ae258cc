/// `/quit`: leaves.
struct QuitCommand: SlashCommand {
  let name = "quit"
  let argument = ""
  let summary = "leave, as Ctrl-D does"
  let details = "quit, exit, bye, :q and /exit do the same."

  func run(argument: String, in dialogue: Dialogue) throws(SessionError) -> CommandEffect { .leave }
}
