import Foundation
import TestSupport
import Testing

private let enter = "\r"
private let controlD = "\u{04}"

/// Keys and settings that readline knows, as they work in this program.
@Suite struct LineEditingTests {
  private func start(
    _ arguments: [String] = [], environment: [String: String] = [:], home: TemporaryFolder? = nil,
    columns: Int = 80, rows: Int = 24
  ) throws -> PseudoTerminal {
    let command = try Command("lineecho", arguments, environment: environment, home: home)
    let terminal = try PseudoTerminal(command, columns: columns, rows: rows)
    try terminal.wait(for: "ask> ")
    return terminal
  }

  private func leave(_ terminal: PseudoTerminal) throws {
    try terminal.wait(for: "ask> ")
    terminal.send(controlD)
    try terminal.wait(for: "<end>")
    #expect(try terminal.waitForEnd() == .exited(0))
  }

  @Test func inputrcKnowsTheApplication() throws {
    let home = try TemporaryFolder()
    let settings = try home.write(
      "$if lineecho\n\"\\C-o\": \"only here\"\n$endif\n$if other\n\"\\C-o\": \"elsewhere\"\n$endif\n",
      to: "inputrc")
    let terminal = try start(environment: ["INPUTRC": settings], home: home)
    terminal.send("\u{0F}" + enter)
    try terminal.wait(for: "<only here>")
    try leave(terminal)
  }

  @Test func controlLClearsTheScreenAndKeepsTheLine() throws {
    let terminal = try start()
    terminal.send("kept")
    try terminal.wait(for: "kept")
    terminal.send("\u{0C}")
    try terminal.wait(for: "ask> kept")
    terminal.send(enter)
    try terminal.wait(for: "<kept>")
    #expect(String(decoding: terminal.bytes, as: UTF8.self).contains("\u{1B}[2J"))
    try leave(terminal)
  }

  // A wide character, and a letter with an accent of its own, go as one.
  @Test(arguments: [("痛い", "痛"), ("xe\u{301}", "x")])
  func backspaceTakesWholeCharacters(typed: String, left: String) throws {
    let terminal = try start(environment: ["LC_ALL": "C.UTF-8"])
    terminal.send(typed + "\u{7F}" + enter)
    try terminal.wait(for: "<\(left)>")
    try leave(terminal)
  }

  // At 40 columns the prompt's 5 and 35 letters fill the line; its escapes count for nothing.
  @Test func aColouredPromptTakesItsRealWidth() throws {
    let terminal = try start(columns: 40)
    terminal.send(String(repeating: "x", count: 34))
    try terminal.wait(for: String(repeating: "x", count: 34))
    let before = terminal.bytes.count
    terminal.send("y")
    try terminal.wait(for: "y")
    // At the last column readline wraps by a space and a return to the first.
    let added = Array(terminal.bytes[before...])
    #expect(String(decoding: added, as: UTF8.self).hasPrefix("y"))
    terminal.send("z" + enter)
    try terminal.wait(for: "<" + String(repeating: "x", count: 34) + "yz>")
    try leave(terminal)
  }

  @Test func controlCharactersInTheHistoryAreShownNotSent() throws {
    let home = try TemporaryFolder()
    try home.write("evil\u{1B}]0;title\u{07}\n", to: "history")
    let terminal = try start(["--history", home.path(of: "history")], home: home)
    terminal.send("\u{1B}[A")
    try terminal.wait(for: "evil^[]0;title^G")
    #expect(!String(decoding: terminal.bytes, as: UTF8.self).contains("\u{1B}]0;"))
    terminal.send("\u{03}")
    try leave(terminal)
  }

  @Test func aSearchInTheHistoryFindsAndEnterTakes() throws {
    let terminal = try start()
    for line in ["does it hurt", "what does it cost"] {
      terminal.send(line + enter)
      try terminal.wait(for: "<\(line)>")
      try terminal.wait(for: "ask> ")
    }
    terminal.send("\u{12}hur")
    try terminal.wait(for: "does it hurt")
    terminal.send(enter)
    try terminal.wait(for: "<does it hurt>")
    try leave(terminal)
  }

  @Test func theTerminalIsInOrderAfterwards() throws {
    let script = "\(try BuiltProgram.path(of: "lineecho")); stty -a"
    let terminal = try PseudoTerminal(Command("/bin/sh", ["-c", script]))
    try terminal.wait(for: "ask> ")
    terminal.send(controlD)
    try terminal.wait(for: "intr = ^C")
    try terminal.wait(for: " icanon ")
    try terminal.wait(for: " echo ")
  }

  @Test func oneTabShowsTheMenuAndKeepsTheLine() throws {
    let terminal = try start(["--menu"])
    terminal.send("any p\t")
    try terminal.wait(for: "pain   how it feels\nprice  what it costs\nask> any p")
    terminal.send("ai\t" + enter)
    try terminal.wait(for: "<any pain >")
    try leave(terminal)
  }

  @Test func aWordInsideFindsTooAndCaseDoesNotMatter() throws {
    let terminal = try start(["--menu"])
    terminal.send("SKIN\t")
    try terminal.wait(for: "Red skin   redness\nSore skin")
    try terminal.wait(for: "ask> SKIN")
    terminal.send("\u{15}sore\t" + enter)
    try terminal.wait(for: "<Sore skin>")
    try leave(terminal)
  }

  @Test func aMenuIsNoLongerThanTheScreen() throws {
    let terminal = try start(["--menu"], rows: 8)
    terminal.send("n\t")
    try terminal.wait(for: "more\nask> n")
    #expect(terminal.text.contains("… and "))
    terminal.send("\u{03}")
    try leave(terminal)
  }

  @Test func aDumbTerminalHasMenusToo() throws {
    let terminal = try start(["--menu", "--no-paste"], environment: ["TERM": "dumb"])
    terminal.send("p\t")
    try terminal.wait(for: "price  what it costs\n")
    terminal.send("ric\t" + enter)
    try terminal.wait(for: "<price >")
    try leave(terminal)
  }

  // As people have it in their inputrc: TAB goes from one to the next.
  @Test func goingThroughTheMenuByTab() throws {
    let home = try TemporaryFolder()
    let settings = try home.write("TAB: menu-complete\n", to: "inputrc")
    let terminal = try start(["--menu"], environment: ["INPUTRC": settings], home: home)
    terminal.send("p\t")
    try terminal.wait(for: "price  what it costs")
    terminal.send("\t" + enter)
    try terminal.wait(for: "<price>")
    try leave(terminal)
  }

  @Test(arguments: [("y", "yes"), ("YES", "yes"), ("", "no"), ("yeah", "no"), ("\u{03}", "no")])
  func confirming(reply: String, expected: String) throws {
    let terminal = try start()
    terminal.send("confirm" + enter)
    try terminal.wait(for: "sure? ")
    terminal.send(reply == "\u{03}" ? reply : reply + enter)
    try terminal.wait(for: "<\(expected)>")
    // Not in the history.
    try terminal.wait(for: "ask> ")
    terminal.send("\u{1B}[A" + enter)
    try terminal.wait(for: "sure? ")
    terminal.send(enter)
    try terminal.wait(for: "<no>")
    try leave(terminal)
  }
}
