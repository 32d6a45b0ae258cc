import TestSupport
import Testing

/// The four ways in which input and output can be terminals or pipes.
@Suite struct TerminalTests {
  @Test func bothPipes() throws {
    let result = try AskGuide.command([]).run(input: "zebra\n")
    #expect(!result.output.contains("Ask about"))
    #expect(!result.output.contains("\u{1B}"))
    #expect(result.error == "")
  }

  @Test func pipeInTerminalOut() throws {
    let result = try AskGuide.command([], environment: ["TERM": "xterm"])
      .runOnTerminal(input: "zebra\n")
    #expect(!result.output.contains("> "))
    #expect(!result.output.contains("Ask about"))
    #expect(result.output.contains("\u{1B}[1;31m! "))
  }

  @Test func terminalInPipeOut() throws {
    let terminal = try PseudoTerminal(
      AskGuide.command(["--format", "jsonl"]), attaching: [.input, .error])
    try terminal.wait(for: "Ask about: A guide to tea")
    try terminal.wait(for: "> ")
    terminal.send("zebra\r")
    try terminal.wait(for: "> ")
    terminal.send("\u{04}")
    #expect(try terminal.waitForEnd() == .exited(1))
    #expect(terminal.pipedOutput.hasPrefix("{\"line\":1,\"question\":\"zebra\""))
    #expect(terminal.pipedOutput.split(separator: "\n").count == 1)
    #expect(!terminal.text.contains("{\"line\""))
  }

  @Test func terminalInTextOut() throws {
    let terminal = try PseudoTerminal(AskGuide.command([]), attaching: [.input, .error])
    try terminal.wait(for: "> ")
    terminal.send("zebra\r")
    try terminal.wait(for: "> ")
    terminal.send("\u{04}")
    #expect(try terminal.waitForEnd() == .exited(1))
    #expect(terminal.pipedOutput == (try AskGuide.command(["zebra"]).run().output))
    #expect(!terminal.pipedOutput.contains { $0 == ">" || $0 == "\u{1B}" })
  }

  /// Output and errors both in files: the prompt still finds the terminal or stays away from answers.
  @Test func onlyInputIsATerminal() throws {
    let terminal = try PseudoTerminal(AskGuide.command(["--format", "jsonl"]), attaching: [.input])
    try terminal.wait(for: "> ")
    terminal.send("zebra\r")
    try terminal.wait(for: "> ")
    terminal.send("\u{04}")
    #expect(try terminal.waitForEnd() == .exited(1))
    #expect(terminal.pipedOutput.hasPrefix("{\"line\":1,\"question\":\"zebra\""))
    #expect(terminal.pipedOutput.split(separator: "\n").count == 1)
  }

  @Test func bothTerminals() throws {
    let terminal = try PseudoTerminal(AskGuide.command([]))
    try terminal.wait(for: "Ask about: A guide to tea (? for help, Ctrl-D to leave)\n")
    try terminal.wait(for: "This guide is about tea, not about health.\n")
    try terminal.wait(for: "> ")
    terminal.send("zebra\r")
    try terminal.wait(for: "> ")
    terminal.send("\u{04}")
    #expect(try terminal.waitForEnd() == .exited(1))
  }
}
