/// The commands of a dialogue, for manuals.
public enum SlashCommandList {
  /// What each command looks like and does, as the help lists them.
  public static var all: [(usage: String, meaning: String)] {
    CommandTable.all.map { command in
      let summary = command.summary.prefix(1).uppercased() + command.summary.dropFirst() + "."
      return (command.usage, summary + " " + command.details)
    }
  }
}
