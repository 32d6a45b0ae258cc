import TestSupport
import Testing

/// A terminal with `lineecho` on it, which shows what the line editor makes of keys.
enum EditedTerminal {
  /// Starts it and waits for its prompt.
  static func start(
    _ arguments: [String] = [], environment: [String: String] = [:], home: TemporaryFolder? = nil,
    columns: Int = 80, rows: Int = 24,
    attaching streams: Set<ChildStream> = Set(ChildStream.allCases)
  ) throws -> PseudoTerminal {
    let command = try Command("lineecho", arguments, environment: environment, home: home)
    let terminal = try PseudoTerminal(command, columns: columns, rows: rows, attaching: streams)
    try terminal.wait(for: "ask> ")
    return terminal
  }
}

extension PseudoTerminal {
  /// Types a line and waits for its echo and the next prompt.
  func type(_ keys: String, expecting event: String) throws {
    send(keys)
    try wait(for: "<\(event)>")
    try wait(for: "ask> ")
  }

  /// Ends the session as a person does.
  func leave() throws {
    send("\u{04}")
    try wait(for: "<end>")
    #expect(try waitForEnd() == .exited(0))
  }
}
