import Foundation
import TestSupport
import Testing

/// The pager as a person meets it, in a process of its own.
@Suite struct PagerTests {
  private static let lines = (1...100).map { "line \($0)" }.joined(separator: "\n") + "\n"

  /// What less says below a screen where the person told it nothing.
  private static let prompt = "Space goes on, q goes back"

  private func start(_ environment: [String: String] = [:]) throws -> PseudoTerminal {
    try PseudoTerminal(
      Command("lineecho", ["--pager", Self.lines], environment: environment), rows: 10)
  }

  private func shows(_ environment: [String: String], text: String) throws {
    let terminal = try start(environment)
    try terminal.wait(for: text)
    try terminal.wait(for: "line 100")
    try terminal.wait(for: "<after the pager>")
  }

  @Test func inAPipeTheTextIsJustWritten() throws {
    let command = try Command(
      "lineecho", ["--pager", Self.lines], environment: ["PAGER": "echo wrong"])
    #expect(try command.run().output == Self.lines + "<after the pager>\n")
  }

  @Test func thePersonsPagerGetsTheText() throws {
    try shows(["PAGER": "sed 's/^/paged /'"], text: "paged line 1\n")
  }

  @Test(arguments: ["", "cat"]) func noPagerIsAChoice(pager: String) throws {
    try shows(["PAGER": pager], text: "line 1\n")
  }

  @Test(arguments: [["TERM": "dumb"], ["ACCESSIBLE": "1"]])
  func linearTextNeedsNoPager(environment: [String: String]) throws {
    try shows(environment.merging(["PAGER": "echo wrong"]) { $1 }, text: "line 1\n")
  }

  @Test func aPagerThatCannotBeRunIsReplacedByPlainOutput() throws {
    try shows(["PAGER": "/nonexistent/pager"], text: "line 1\n")
  }

  @Test func aPagerThatIsLeftEarlyDoesNotEndTheProgram() throws {
    let terminal = try start(["PAGER": "head -n 1"])
    try terminal.wait(for: "line 1\n<after the pager>")
    #expect(try terminal.waitForEnd() == .exited(0))
  }

  @Test func controlCIsThePagersBusiness() throws {
    // A pager that says when it is ready, survives Ctrl-C and is then left.
    let pager = "trap 'echo caught' INT; echo ready; read key < /dev/tty; read key < /dev/tty"
    let terminal = try start(["PAGER": pager])
    try terminal.wait(for: "ready")
    terminal.send("\u{03}")
    try terminal.wait(for: "caught")
    terminal.send("q\rq\r")
    try terminal.wait(for: "<after the pager>")
    #expect(try terminal.waitForEnd() == .exited(0))
  }

  @Test func lessBeginsAtTheLine() throws {
    let command = try Command("lineecho", ["--pager", Self.lines, "--line", "50"])
    let terminal = try PseudoTerminal(command, rows: 10)
    try terminal.wait(for: "line 50\n")
    terminal.send("q")
    try terminal.wait(for: "<after the pager>")
    #expect(!terminal.text.contains("line 49\n"))
  }

  @Test func theLastScreenIsFull() throws {
    let command = try Command("lineecho", ["--pager", Self.lines, "--line", "98"])
    let terminal = try PseudoTerminal(command, rows: 10)
    try terminal.wait(for: "line 92\n")
    try terminal.wait(for: "line 100\n")
    terminal.send("q")
    try terminal.wait(for: "<after the pager>")
    #expect(!terminal.text.contains("line 91\n"))
  }

  @Test(arguments: [[:], ["PAGER": "less"], ["PAGER": "less", "LESS": "-FX"]])
  func aShortTextIsShownWholeAndInColor(environment: [String: String]) throws {
    let text = "one\n\u{1B}[1mtwo\u{1B}[0m\nthree\n"
    let arguments = ["--pager", text, "--line", "3"]
    let command = try Command("lineecho", arguments, environment: environment)
    let terminal = try PseudoTerminal(command, rows: 10)
    // Nobody presses a key.
    try terminal.wait(for: "one\ntwo\nthree\n<after the pager>")
  }

  // Not a choice of the person's, this one may leave at once.
  @Test func controlCLeavesTheUsualPager() throws {
    let terminal = try EditedTerminal.start(rows: 10)
    terminal.send("page\r")
    try terminal.wait(for: "row 58\n\(Self.prompt)")
    try press("\u{03}", until: "<paged>", on: terminal)
    try terminal.type("next\r", expecting: "next")
    try terminal.leave()
  }

  /// Presses a key, again if need be: less loses keys and forgets a Ctrl-C that come as it draws.
  private func press(_ key: String, until text: String, on terminal: PseudoTerminal) throws {
    for _ in 0..<50 {
      terminal.send(key)
      if (try? terminal.wait(for: text, timeLimit: .milliseconds(400))) != nil { return }
    }
    try terminal.wait(for: text)
  }

  @Test func controlCEndsAPagerThatHasNoAnswerToIt() throws {
    let nap = "60.\(UInt32.random(in: 0...UInt32.max))"
    let terminal = try EditedTerminal.start(environment: ["PAGER": "sleep \(nap)"])
    terminal.send("page\r")
    try terminal.wait(until: "the pager") { _ in Self.isRunning(["sleep", nap]) }
    terminal.send("\u{03}")
    try terminal.wait(for: "<paged>\nask> ")
    try terminal.type("next\r", expecting: "next")
    try terminal.leave()
  }

  /// Whether there is a process with exactly this command line.
  private static func isRunning(_ words: [String]) -> Bool {
    let numbers = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
    let wanted = Data(words.map { $0 + "\0" }.joined().utf8)
    return numbers.contains {
      FileManager.default.contents(atPath: "/proc/\($0)/cmdline") == wanted
    }
  }

  @Test func controlCInThePersonsLessEndsNothing() throws {
    let terminal = try EditedTerminal.start(environment: ["PAGER": "less -X"], rows: 10)
    terminal.send("page\r")
    try terminal.wait(for: "row 58\n\(Self.prompt)")
    terminal.send("\u{03}")
    try press("G", until: "row 100", on: terminal)
    terminal.send("q")
    try terminal.wait(for: "<paged>\nask> ")
    try terminal.leave()
  }

  @Test func aKilledPagerLeavesTheTerminalInOrder() throws {
    let pager = "stty raw -echo </dev/tty; kill -9 $$"
    let script = "\(try BuiltProgram.path(of: "lineecho")) --pager text; stty -a"
    let terminal = try PseudoTerminal(
      Command("/bin/sh", ["-c", script], environment: ["PAGER": pager]))
    try terminal.wait(for: " icanon ")
    try terminal.wait(for: " echo ")
  }
}
