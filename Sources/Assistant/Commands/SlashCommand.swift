import Terminal

/// Something a person can ask of the session itself, by a slash and a name.
protocol SlashCommand: Sendable {
  /// The name without the slash.
  var name: String { get }
  /// What may follow the name, as the help shows it; empty if nothing.
  var argument: String { get }
  /// One line about what it does.
  var summary: String { get }
  /// What `/help NAME` tells beyond that.
  var details: String { get }

  /// Does it.
  @MainActor
  func run(argument: String, in dialogue: Dialogue) throws(SessionError) -> CommandEffect

  /// What may stand in place of an argument of which the beginning is typed.
  func candidates(
    for typed: String, from source: CompletionSource
  ) -> [CompletionMenu.Candidate]
}

extension SlashCommand {
  func candidates(
    for typed: String, from source: CompletionSource
  ) -> [CompletionMenu.Candidate] { [] }

  /// The command as it is typed, such as `/show N|TITLE`.
  var usage: String { "/" + name + (argument.isEmpty ? "" : " " + argument) }
}

/// Whether the session goes on.
enum CommandEffect: Sendable, Equatable {
  case stay
  case leave
}
