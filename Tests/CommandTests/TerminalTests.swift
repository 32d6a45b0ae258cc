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

  /// Without colour, links or any other escape sequence, and without a pager, which would stop to say
  /// that the terminal is not fully functional.
  @Test(arguments: ["", "unknown", "vaporware", "dumb"])
  func aTerminalOfNoKnownKindGetsPlainText(kind: String) throws {
    let terminal = try PseudoTerminal(
      AskGuide.command([], environment: ["TERM": kind, "WT_SESSION": "x"]))
    try terminal.wait(for: "> ")
    try terminal.enter("zebra", expecting: "The guide does not", "> ")
    try terminal.enter("/topics", expecting: "5.   Caffeine", "> ")
    try terminal.enter("clear", expecting: "This terminal is not one to clear", "> ")
    #expect(try terminal.quit() == .exited(1))
    #expect(!terminal.bytes.contains(0x1B))
    #expect(!terminal.text.contains("not fully functional"))
  }

  /// A kind that is too new for the system takes colours, but its pagers do not know that.
  @Test func aNewKindOfAKnownFamilyGetsColours() throws {
    let terminal = try PseudoTerminal(
      AskGuide.command(
        [], environment: ["TERM": "xterm-vaporware", "PAGER": "echo wrong; cat"]))
    try terminal.wait(for: "> ")
    try terminal.enter("/topics", expecting: "5.   Caffeine", "> ")
    #expect(!terminal.text.contains("wrong"))
    try terminal.enter("zebra", expecting: "The guide does not", "> ")
    #expect(String(decoding: terminal.bytes, as: UTF8.self).contains("\u{1B}[1;31m! "))
    #expect(try terminal.quit() == .exited(1))
  }
}
