/// What a line typed at the terminal is.
enum LineReading {
  /// Nothing but space.
  case blank
  /// A question for the guide.
  case question(String)
  /// A number on the screen: what it stands for is to be read.
  case number(Int)
  /// A command and what follows its name, without space around it.
  case command(any SlashCommand, argument: String)
  /// A slash and a name that no command has.
  case unknown(String)

  /// Reads a line: only a slash at its start, a bare word such as `help` or `bye`, or a name with a
  /// number as in `show 3`, makes a command; only a number alone is one.
  init(_ line: String) {
    let text = Self.trimmed(line[...])
    guard text.first == "/" else {
      if text.isEmpty {
        self = .blank
      } else if let command = CommandTable.bare(String(text)) {
        self = .command(command, argument: "")
      } else if let number = Self.number(in: String(text)) {
        self = .number(number)
      } else if let (command, argument) = Self.numbered(text) {
        self = .command(command, argument: argument)
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

  /// The command that a line begins with, as it was typed, such as `/topics`; nil for questions, and
  /// for a slash before anything else.
  static func command(in line: String) -> String? {
    guard trimmed(line[...]).first == "/", case .command(let command, _) = LineReading(line) else {
      return nil
    }
    let typed = trimmed(line[...]).prefix { !$0.isWhitespace }
    return typed.count > 1 ? String(typed) : "/" + command.name
  }

  /// A command and the number behind its name, where nothing else is said; no question is like that.
  private static func numbered(_ text: Substring) -> (any SlashCommand, argument: String)? {
    let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    guard words.count == 2, number(in: words[1]) != nil,
      let command = CommandTable.takingNumber(words[0])
    else { return nil }
    return (command, words[1])
  }

  /// The number that a text is: bare, with the brackets it has on the screen, or as people write the
  /// number of a choice: `1.`, `1)`, `(1)`, `#1`.
  static func number(in text: String) -> Int? {
    let digits =
      marks.lazy.filter { text.hasPrefix($0) && text.hasSuffix($1) }
      .map { text.dropFirst($0.count).dropLast($1.count) }.first ?? text[...]
    guard (1...6).contains(digits.utf8.count), digits.allSatisfy({ ("0"..."9").contains($0) })
    else { return nil }
    return Int(digits)
  }

  /// What may stand before and behind a number.
  private static let marks = [("[", "]"), ("(", ")"), ("", ")"), ("", "."), ("#", "")]

  /// A line without the space around it.
  static func trimmed(_ line: String) -> String { String(trimmed(line[...])) }

  private static func trimmed(_ text: Substring) -> Substring {
    guard let last = text.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return text[...last].drop(while: \.isWhitespace)
  }
}
