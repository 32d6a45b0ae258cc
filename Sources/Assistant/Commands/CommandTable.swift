/// The commands there are.
enum CommandTable {
  /// All commands, as the help lists them.
  static let all: [any SlashCommand] = [
    TopicsCommand(), ShowCommand(), OpenCommand(), MoreCommand(), WhyCommand(), CopyCommand(),
    SaveCommand(), NewCommand(), GuidesCommand(), TimingCommand(), HelpCommand(), QuitCommand(),
  ]

  private static let otherNames = ["exit": "quit", "?": "help"]

  /// The command of a name, whatever its case.
  static func named(_ name: String) -> (any SlashCommand)? {
    let name = name.lowercased()
    return all.first { $0.name == otherNames[name] ?? name }
  }

  /// The command that a whole line means without a slash: `help`, `quit` and `exit` do.
  static func bare(_ line: String) -> (any SlashCommand)? {
    ["help", "quit", "exit"].contains(line.lowercased()) ? named(line) : nil
  }

  /// The name that a mistyped one most likely meant.
  static func nearest(to name: String) -> String? {
    let name = String(name.lowercased().prefix(20))
    let names = all.map(\.name)
    if !name.isEmpty, let longer = names.first(where: { $0.hasPrefix(name) }) { return longer }
    let distances = names.map { (name: $0, edits: EditDistance.between(name, $0)) }
    return distances.filter { $0.edits <= 2 }.min { $0.edits < $1.edits }?.name
  }
}
