import Foundation
import TestSupport
import Testing

private let enter = "\r"
private let backspace = "\u{7F}"
private let left = "\u{1B}[D"
private let arrowUp = "\u{1B}[A"

/// What people's fingers know of readline, and what they have set up, works here too.
@Suite struct LineEditingTests {
  @Test func settingsCanAddressTheProgramByName() throws {
    let home = try TemporaryFolder()
    let settings = try home.write(
      """
      $if lineecho
      "\\C-xq": "from a macro"
      $endif
      $if another
      "\\C-xq": "not for this one"
      $endif

      """, to: "settings")
    let terminal = try EditedTerminal.start(environment: ["INPUTRC": settings])
    try terminal.type("\u{18}q\(enter)", expecting: "from a macro")
    try terminal.leave()
  }

  @Test func controlLClearsTheScreenAndKeepsTheLine() throws {
    let terminal = try EditedTerminal.start()
    terminal.send("half")
    try terminal.wait(for: "half")
    #expect(!TerminalSequence.clear.isIn(terminal))
    terminal.send("\u{0C}")
    try terminal.wait(for: "ask> half")
    #expect(TerminalSequence.clear.isIn(terminal))
    try terminal.type(" and whole\(enter)", expecting: "half and whole")
    try terminal.leave()
  }

  @Test(
    arguments: [
      ("痛い\(backspace)", "痛"),
      ("xe\u{301}\(backspace)", "x"),
      ("e\u{301}\(backspace)y", "y"),
      ("痛い\(left)\(left)x", "x痛い"),
      ("xe\u{301}y\(left)\(left)a", "xae\u{301}y"),
      ("a👍b\(left)\(backspace)", "ab"),
    ])
  func aLetterIsOneWhateverItIsMadeOf(keys: String, line: String) throws {
    let terminal = try EditedTerminal.start()
    try terminal.type(keys + enter, expecting: line)
    try terminal.leave()
  }

  // Seventeen of width two and the prompt's five columns leave one that the next does not fit into.
  @Test func aWideLetterIsNotCutInTwo() throws {
    let terminal = try EditedTerminal.start(columns: 40)
    let line = String(repeating: "痛", count: 17)
    terminal.send(line)
    try terminal.wait(for: line)
    terminal.send("い")
    try terminal.wait(for: "い")
    try terminal.type(backspace + backspace + enter, expecting: String(line.dropLast()))
    try terminal.leave()
  }

  @Test func aLongLineSurvivesANewSize() throws {
    let terminal = try EditedTerminal.start()
    let line = String(repeating: "x", count: 60)
    terminal.send(line)
    try terminal.wait(for: line)
    terminal.resize(columns: 40, rows: 20)
    // Drawn again, all of it; where the screen ends, the terminal wraps.
    try terminal.wait(for: "ask> " + String(repeating: "x", count: 35))
    try terminal.wait(for: String(repeating: "x", count: 25))
    terminal.resize(columns: 120, rows: 20)
    try terminal.wait(for: "ask> " + line)
    try terminal.type("\u{01}a\u{05}z\(enter)", expecting: "a\(line)z")
    try terminal.leave()
  }

  @Test func theEndOfAPasteStaysOpen() throws {
    let terminal = try EditedTerminal.start()
    terminal.send("\u{1B}[200~one\rtwo\rthr\u{1B}[201~")
    try terminal.wait(for: "thr")
    try terminal.type("ee\(enter)", expecting: "one>\n<two>\n<three")
    try terminal.type(arrowUp + arrowUp + enter, expecting: "two")
    try terminal.leave()
  }

  @Test func controlRFindsAndEnterAccepts() throws {
    let terminal = try EditedTerminal.start()
    try terminal.type("the needle here\(enter)", expecting: "the needle here")
    try terminal.type("hay\(enter)", expecting: "hay")
    try terminal.type("\u{12}need\(enter)", expecting: "the needle here")
    try terminal.leave()
  }

  @Test func recalledControlCharactersSteerNothing() throws {
    let home = try TemporaryFolder()
    try home.write("\u{1B}[2J\u{1B}]0;title\u{07}\u{9B}31mred\n", to: "history")
    let terminal = try EditedTerminal.start(["--history", home.path(of: "history")], home: home)
    let before = terminal.bytes.count
    terminal.send(arrowUp)
    try terminal.wait(for: "31mred")
    let shown = terminal.bytes.dropFirst(before)
    #expect(!shown.contains(0x1B))
    #expect(!shown.contains(0x9B), "some terminals take it for an escape and a bracket")
    #expect(String(decoding: shown, as: UTF8.self).contains("^[[2J^[]0;title^G"))
  }

  // Terminals hand over what is pasted as it is.
  @Test func pastedControlCharactersSteerNothing() throws {
    let terminal = try EditedTerminal.start()
    try terminal.type("\u{1B}[200~a\u{9B}2Jé\u{1B}[201~\(enter)", expecting: "a\u{A0}2Jé")
    #expect(!terminal.bytes.contains(0x9B))
    try terminal.leave()
  }

  @Test func leavingPutsTheTerminalInOrder() throws {
    let script = "\(try BuiltProgram.path(of: "lineecho")); stty -a"
    let terminal = try PseudoTerminal(Command("/bin/sh", ["-c", script]))
    try terminal.wait(for: "ask> ")
    terminal.send("\u{04}")
    try terminal.wait(for: "<end>")
    try terminal.wait(for: "intr = ^C;")
    try terminal.wait(for: "isig icanon ")
    try terminal.wait(for: " echo ")
  }
}

/// Escape sequences that tests look for among what a terminal was sent.
private enum TerminalSequence: String {
  case clear = "\u{1B}[H\u{1B}[2J"

  func isIn(_ terminal: PseudoTerminal) -> Bool {
    String(decoding: terminal.bytes, as: UTF8.self).contains(rawValue)
  }
}
