import Rendering

/// `/help`: what can be typed.
struct HelpCommand: SlashCommand {
  let name = "help"
  let argument = ""
  let summary = "show this list"

  func run(argument: String, in dialogue: Dialogue) throws(SessionError) -> CommandEffect {
    try dialogue.say(Self.text)
    return .stay
  }

  /// The list of commands, names in one column.
  static var text: String {
    let names = CommandTable.all.map {
      "/" + $0.name + ($0.argument.isEmpty ? "" : " " + $0.argument)
    }
    let width = names.map(\.count).max() ?? 0
    let lines = zip(names, CommandTable.all).map { name, command in
      "  " + name + String(repeating: " ", count: width - name.count + 2) + command.summary
    }
    return (["Type a question, or:"] + lines).joined(separator: "\n") + "\n"
  }
}
