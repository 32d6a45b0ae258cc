/// What a line typed at the terminal is.
enum LineReading {
  /// Nothing but space.
  case blank
  /// A question for the guide.
  case question(String)
  /// A command and what follows its name, without space around it.
  case command(any SlashCommand, argument: String)
  /// A slash and a name that no command has.
  case unknown(String)

  /// Reads a line: only a slash at its start, or a bare `help`, `quit` or `exit`, makes a command.
  init(_ line: String) {
    let text = Self.trimmed(line[...])
    guard text.first == "/" else {
      if text.isEmpty {
        self = .blank
      } else if let command = CommandTable.bare(String(text)) {
        self = .command(command, argument: "")
      } else {
        self = .question(line)
      }
      return
    }
    let parts = text.dropFirst().split(maxSplits: 1, whereSeparator: \.isWhitespace)
    let name = parts.first.map(String.init) ?? "help"
    let argument = parts.count > 1 ? String(Self.trimmed(parts[1])) : ""
    if let command = CommandTable.named(name) {
      self = .command(command, argument: argument)
    } else {
      self = .unknown(name)
    }
  }

  private static func trimmed(_ text: Substring) -> Substring {
    guard let last = text.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return text[...last].drop(while: \.isWhitespace)
  }
}
