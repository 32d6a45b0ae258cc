import TestSupport
import Testing

/// Plays a person who types commands to a guide to tea.
protocol TypesCommands {}

extension TypesCommands {
  static var bitter: String { "is sencha bitter with boiling water" }

  func start(
    _ arguments: [String] = [], environment: [String: String] = [:], folder: TemporaryFolder? = nil,
    home: TemporaryFolder? = nil
  ) throws -> PseudoTerminal {
    var command = try AskGuide.command(arguments, environment: environment)
    if let home { command.home = home }
    if let folder {
      try folder.write(AskGuide.guide, to: "tea.md")
      command.folder = folder
    }
    let terminal = try PseudoTerminal(command)
    try terminal.wait(for: "> ")
    return terminal
  }

  /// Types a line, waits for what it leads to and for the next prompt.
  func type(_ line: String, expecting text: String, on terminal: PseudoTerminal) throws {
    terminal.send(line + "\r")
    try terminal.wait(for: line)
    try terminal.wait(for: text)
    try terminal.wait(for: "\n> ")
  }

  func leave(_ terminal: PseudoTerminal) throws {
    terminal.send("\u{04}")
    #expect(try terminal.waitForEnd() == .exited(0))
  }
}
