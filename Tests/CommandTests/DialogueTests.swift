import TestSupport
import Testing

/// A person at a terminal, key by key.
@Suite struct DialogueTests {
  private func start(
    _ arguments: [String] = [], environment: [String: String] = [:], columns: Int = 80,
    home: TemporaryFolder? = nil
  ) throws -> PseudoTerminal {
    var command = try AskGuide.command(arguments, environment: environment)
    if let home { command.home = home }
    let terminal = try PseudoTerminal(command, columns: columns)
    try terminal.wait(for: "> ")
    return terminal
  }

  @Test func controlDLeavesWithANewLineAndSuccess() throws {
    let terminal = try start()
    terminal.send("\u{04}")
    #expect(try terminal.waitForEnd() == .exited(0))
    #expect(terminal.text.hasSuffix("\n"))
  }

  @Test func controlCDropsTheLineAndStays() throws {
    let terminal = try start()
    terminal.send("zebra")
    try terminal.wait(for: "zebra")
    terminal.send("\u{03}")
    try terminal.wait(for: "> ")
    terminal.send("/quit\r")
    // The dropped question would have made it 1.
    #expect(try terminal.waitForEnd() == .exited(0))
  }

  @Test(arguments: ["/quit", "quit", "exit", "/exit", " /QUIT ", "bye", "Good bye!", ":q", "/q"])
  func leaving(line: String) throws {
    let terminal = try start()
    terminal.send(line + "\r")
    #expect(try terminal.waitForEnd() == .exited(0))
  }

  @Test(arguments: ["/help", "help", "?", "menu", "/?"]) func help(line: String) throws {
    let terminal = try start()
    terminal.send(line + "\r")
    try terminal.wait(for: "/show N|TITLE")
    try terminal.wait(for: "> ")
    terminal.send("\u{04}")
    #expect(try terminal.waitForEnd() == .exited(0))
  }

  @Test func unknownCommandsSuggestTheNearest() throws {
    let terminal = try start()
    terminal.send("/topcis\r")
    try terminal.wait(for: "There is no command /topcis; did you mean /topics?")
    try terminal.wait(for: "> ")
    terminal.send("/xyzzy\r")
    try terminal.wait(for: "There is no command /xyzzy; /help shows the commands.")
    try terminal.wait(for: "> ")
    terminal.send("\u{04}")
    #expect(try terminal.waitForEnd() == .exited(0))
  }

  @Test func topicsAndShow() throws {
    let terminal = try start(environment: ["PAGER": "cat"])
    terminal.send("/topics\r")
    try terminal.wait(for: "Kettles")
    try terminal.wait(for: "> ")
    terminal.send("/show kettles\r")
    try terminal.wait(for: "A kettle with a thermometer costs about forty pounds.")
    try terminal.wait(for: "> ")
    terminal.send("/show 99\r")
    try terminal.wait(for: "There is no section 99; they go from 1 to 5.")
    try terminal.wait(for: "> ")
    terminal.send("/show nowhere\r")
    try terminal.wait(for: "No heading has “nowhere” in it")
    try terminal.wait(for: "> ")
    terminal.send("/show\r")
    try terminal.wait(for: "Which section?")
    try terminal.wait(for: "> ")
    terminal.send("\u{04}")
    #expect(try terminal.waitForEnd() == .exited(0))
  }

  @Test func tabCompletesCommands() throws {
    let terminal = try start()
    terminal.send("/he\t\r")
    try terminal.wait(for: "Type a question, or")
    try terminal.wait(for: "> ")
    terminal.send("\u{04}")
    #expect(try terminal.waitForEnd() == .exited(0))
  }

  @Test func moreWhyAndNewNeedNoQuestionToBePolite() throws {
    let terminal = try start()
    terminal.send("/more\r")
    try terminal.wait(for: "Ask a question first.")
    try terminal.wait(for: "> ")
    terminal.send("/why\r")
    try terminal.wait(for: "Ask a question first.")
    try terminal.wait(for: "> ")
    terminal.send("/new\r")
    try terminal.wait(for: "A new conversation.")
    try terminal.wait(for: "> ")
    terminal.send("\u{04}")
    #expect(try terminal.waitForEnd() == .exited(0))
  }

  @Test func historyIsKeptPrivatelyAndCanBeSwitchedOff() throws {
    let home = try TemporaryFolder()
    var terminal = try start(home: home)
    terminal.send("zebra\r")
    try terminal.wait(for: "> ")
    terminal.send(" private zebra\r")
    try terminal.wait(for: "> ")
    terminal.send("\u{04}")
    _ = try terminal.waitForEnd()
    #expect(try home.read(".local/state/askguide/history") == "zebra\n")

    terminal = try start(["--no-history"], home: home)
    terminal.send("not kept\r")
    try terminal.wait(for: "> ")
    terminal.send("\u{04}")
    _ = try terminal.waitForEnd()
    #expect(try home.read(".local/state/askguide/history") == "zebra\n")
  }

  @Test func arrowUpRecallsTheLastSession() throws {
    let home = try TemporaryFolder()
    try home.write("/help\n", to: ".local/state/askguide/history")
    let terminal = try start(home: home)
    terminal.send("\u{1B}[A\r")
    try terminal.wait(for: "Type a question, or")
    try terminal.wait(for: "> ")
    terminal.send("\u{04}")
    #expect(try terminal.waitForEnd() == .exited(0))
  }

  @Test func questionsPastedTogetherAreAnsweredOneByOne() throws {
    let terminal = try start(["--format", "jsonl"])
    terminal.send("\u{1B}[200~zebra one\rzebra two\r\u{1B}[201~\r")
    try terminal.wait(for: "\"question\":\"zebra one\"")
    try terminal.wait(for: "\"question\":\"zebra two\"")
    try terminal.wait(for: "> ")
    terminal.send("\u{04}")
    #expect(try terminal.waitForEnd() == .exited(1))
  }

  @Test func aPastedBookIsCutAndSaid() throws {
    let terminal = try start(["--format", "jsonl"])
    terminal.send("\u{1B}[200~" + String(repeating: "zebra ", count: 2000) + "\u{1B}[201~\r")
    try terminal.wait(for: "askguide: the question is longer than 8192 bytes; only its beginning")
    try terminal.wait(for: "\"outcome\":\"unanswered\"", timeLimit: .seconds(60))
    try terminal.wait(for: "> ")
    terminal.send("\u{04}")
    #expect(try terminal.waitForEnd() == .exited(1))
  }

  @Test func theBannerIsWholeInANarrowTerminal() throws {
    let terminal = try start(columns: 40)
    let banner = terminal.text.split(separator: "\n").prefix { !$0.hasPrefix(">") }.map(String.init)
    #expect(
      banner.prefix(2) == ["Ask about: A guide to tea", "(? for help, Ctrl-D to leave)"])
    #expect(banner.suffix(2) == ["This guide is about tea, not about", "health."])
    #expect(banner.allSatisfy { $0.count <= 40 })
    #expect(banner.contains { $0.hasPrefix("  [1] What does the guide say about") })
    terminal.send("\u{04}")
    #expect(try terminal.waitForEnd() == .exited(0))
  }

  @Test func inputrcKnowsTheProgram() throws {
    let home = try TemporaryFolder()
    let settings = try home.write(
      "$if askguide\n\"\\C-o\": \"/help save\\C-m\"\n$endif\n", to: "inputrc")
    let terminal = try start(environment: ["INPUTRC": settings], home: home)
    terminal.send("\u{0F}")
    try terminal.wait(for: "/save FILE")
    try terminal.wait(for: "> ")
    terminal.send("\u{04}")
    #expect(try terminal.waitForEnd() == .exited(0))
  }

  @Test func aDumbTerminalGetsNoEscapes() throws {
    let terminal = try start(environment: ["TERM": "dumb"])
    terminal.send("zebra\r")
    try terminal.wait(for: "> ")
    terminal.send("\u{04}")
    #expect(try terminal.waitForEnd() == .exited(1))
    #expect(!terminal.bytes.contains(0x1B))
  }

  @Test func plainPromptsWithAWord() throws {
    let terminal = try PseudoTerminal(AskGuide.command(["--plain"]))
    try terminal.wait(for: "Question: ")
    terminal.send("\u{04}")
    #expect(try terminal.waitForEnd() == .exited(0))
    #expect(terminal.text.hasPrefix("Ask about: A guide to tea; ? for help, Ctrl-D to leave.\n"))
    #expect(!terminal.bytes.contains { $0 >= 0x80 || $0 == 0x1B })
  }

  @Test func lettersBeyondASCIIAreTypedInTheCLocale() throws {
    let terminal = try start(["--format", "jsonl"], environment: ["LC_ALL": "C"])
    terminal.send("thé\r")
    try terminal.wait(for: "\"question\":\"thé\"")
    try terminal.wait(for: "> ")
    terminal.send("\u{04}")
    _ = try terminal.waitForEnd()
  }

  @Test func noColorMeansNoBracketedPaste() throws {
    let terminal = try start(environment: ["NO_COLOR": "1"])
    terminal.send("\u{04}")
    #expect(try terminal.waitForEnd() == .exited(0))
    #expect(!terminal.bytes.contains(0x1B))
  }

  @Test func theScreenIsClearedWhereItCanBe() throws {
    let terminal = try start()
    terminal.send("clear\r")
    try terminal.wait(until: "an empty screen") {
      String(decoding: $0.bytes, as: UTF8.self).contains("\u{1B}[H\u{1B}[2J\u{1B}[3J")
    }
    try terminal.wait(for: "> ")
    terminal.send("\u{04}")
    #expect(try terminal.waitForEnd() == .exited(0))

    let plain = try PseudoTerminal(AskGuide.command(["--plain"]))
    try plain.wait(for: "Question: ")
    plain.send("clear\r")
    try plain.wait(for: "not one to clear")
    try plain.wait(for: "Question: ")
    plain.send("\u{04}")
    #expect(try plain.waitForEnd() == .exited(0))
  }

  @Test func theBannersQuestionsAreAskedByNumber() throws {
    let terminal = try start()
    terminal.send("1\r")
    try terminal.wait(for: "? What does the guide say about")
    try terminal.wait(for: "tea.md:")
    try terminal.wait(for: "> ")
    terminal.send("\u{04}")
    #expect(try terminal.waitForEnd() == .exited(0))
  }
}
