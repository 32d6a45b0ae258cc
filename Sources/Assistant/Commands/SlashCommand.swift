/// Something a person can ask of the session itself, by a slash and a name.
protocol SlashCommand: Sendable {
  /// The name without the slash.
  var name: String { get }
  /// What may follow the name, as the help shows it; empty if nothing.
  var argument: String { get }
  /// One line about what it does.
  var summary: String { get }

  /// Does it.
  @MainActor
  func run(argument: String, in dialogue: Dialogue) throws(SessionError) -> CommandEffect
}

/// Whether the session goes on.
enum CommandEffect: Sendable, Equatable {
  case stay
  case leave
}
