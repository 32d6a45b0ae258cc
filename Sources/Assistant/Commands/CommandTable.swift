/// The commands there are.
enum CommandTable {
  /// All commands, as the help lists them.
  static let all: [any SlashCommand] = [
    TopicsCommand(), ShowCommand(), FindCommand(), OpenCommand(), MoreCommand(), WhyCommand(),
    CopyCommand(), SaveCommand(), FeedbackCommand(), HistoryCommand(), AgainCommand(), NewCommand(),
    GuidesCommand(), GuideCommand(), TimingCommand(), ClearCommand(), HelpCommand(), QuitCommand(),
  ]

  private static let otherNames = [
    "exit": "quit", "q": "quit", "bye": "quit", "?": "help", "menu": "help", "h": "help",
  ]

  /// What people type in place of a command, without a slash, and the command it is.
  private static let bareNames = [
    "help": "help", "?": "help", "??": "help", "menu": "help", "quit": "quit", "exit": "quit",
    "bye": "quit", "goodbye": "quit", "good bye": "quit", "bye bye": "quit",
    ":q": "quit", ":q!": "quit", ":wq": "quit", "logout": "quit", "clear": "clear", "cls": "clear",
    "why": "why", "why?": "why",
  ]

  /// The commands whose names say by themselves what is to be done with a number behind them.
  private static let numberedNames: Set = ["show", "open", "copy", "again"]

  /// The command that a word means where a number follows it, as in `show 3`.
  static func takingNumber(_ word: String) -> (any SlashCommand)? {
    numberedNames.contains(word.lowercased()) ? named(word) : nil
  }

  /// The command of a name, whatever its case.
  static func named(_ name: String) -> (any SlashCommand)? {
    let name = name.lowercased()
    return all.first { $0.name == otherNames[name] ?? name }
  }

  /// The command that a whole line means without a slash, as `help`, `bye` and `clear` do; a full
  /// stop or an exclamation mark behind it changes nothing.
  static func bare(_ line: String) -> (any SlashCommand)? {
    let words = line.lowercased()
    let bare = String(words.prefix { $0 != "." && $0 != "!" })
    let isMarked = words.dropFirst(bare.count).allSatisfy { $0 == "." || $0 == "!" }
    return (bareNames[words] ?? (isMarked ? bareNames[bare] : nil)).flatMap(named)
  }

  /// The name that a mistyped one most likely meant.
  static func nearest(to name: String) -> String? {
    let name = String(name.lowercased().prefix(20))
    let names = all.map(\.name)
    if !name.isEmpty, let longer = names.first(where: { $0.hasPrefix(name) }) { return longer }
    let distances = names.map { (name: $0, edits: NameDistance.between(name, $0)) }
    return distances.filter { $0.edits <= 2 }.min { $0.edits < $1.edits }?.name
  }
}
