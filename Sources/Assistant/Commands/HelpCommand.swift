import Rendering
import Terminal

/// `/help`: what can be typed; `/help NAME`: one command in full.
struct HelpCommand: SlashCommand {
  let name = "help"
  let argument = "[NAME]"
  let summary = "list the commands, or tell more of one"
  let details =
    "Such as /help show. The bare words help, menu, ?, why, clear, bye, exit and quit work too."

  func run(argument: String, in dialogue: Dialogue) throws(SessionError) -> CommandEffect {
    guard !argument.isEmpty else {
      try dialogue.say(Self.list(for: dialogue.session.renderer))
      return .stay
    }
    let name = argument.drop { $0 == "/" }
    if let command = CommandTable.named(String(name)) {
      try dialogue.say(Self.page(of: command, for: dialogue.session.renderer))
    } else {
      try dialogue.tell(
        Words.unknownCommand(
          String(name), suggestion: CommandTable.nearest(to: String(name))))
    }
    return .stay
  }

  /// The list of commands, names in one column.
  static func list(for renderer: TextRenderer) -> String {
    renderer.render(note: Words.helpLead)
      + renderer.render(definitions: CommandTable.all.map { ($0.usage, $0.summary) })
      + renderer.render(note: Words.helpKeys)
  }

  /// All about one command.
  static func page(of command: any SlashCommand, for renderer: TextRenderer) -> String {
    renderer.render(definitions: [(command.usage, command.summary)])
      + renderer.render(note: command.details)
  }

  func candidates(
    for typed: String, from source: CompletionSource
  ) -> [CompletionMenu.Candidate] {
    CommandTable.all.filter { $0.name.hasPrefix(typed.lowercased()) }.map {
      CompletionMenu.Candidate(text: $0.name, detail: $0.summary, endsWord: false)
    }
  }
}
