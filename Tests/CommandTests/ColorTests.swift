import TestSupport
import Testing

@Suite struct ColorTests {
  private func isColored(
    _ arguments: [String] = [], environment: [String: String] = [:], onTerminal: Bool
  ) throws -> Bool {
    let environment = ["TERM": "xterm"].merging(environment) { $1 }
    let command = try AskGuide.command(arguments + ["zebra"], environment: environment)
    return try (onTerminal ? command.runOnTerminal() : command.run()).output.contains("\u{1B}")
  }

  @Test func autoMeansATerminalThatCan() throws {
    #expect(try isColored(onTerminal: true))
    #expect(try !isColored(onTerminal: false))
    #expect(try !isColored(environment: ["TERM": "dumb"], onTerminal: true))
  }

  @Test func theEnvironmentIsRespected() throws {
    #expect(try !isColored(environment: ["NO_COLOR": "1"], onTerminal: true))
    #expect(try isColored(environment: ["NO_COLOR": ""], onTerminal: true))
    #expect(try isColored(environment: ["CLICOLOR_FORCE": "1"], onTerminal: false))
  }

  @Test func theOptionWins() throws {
    #expect(
      try isColored(["--color", "always"], environment: ["NO_COLOR": "1"], onTerminal: false))
    #expect(try !isColored(["--color=never"], onTerminal: true))
  }

  @Test func otherFormatsHaveNone() throws {
    #expect(try !isColored(["--color=always", "--format=jsonl"], onTerminal: true))
    #expect(try !isColored(["--color=always", "--format=markdown"], onTerminal: true))
  }
}
