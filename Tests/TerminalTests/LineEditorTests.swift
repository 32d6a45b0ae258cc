import Foundation
import TestSupport
import Testing

private let enter = "\r"
private let controlC = "\u{03}"
private let controlD = "\u{04}"
private let arrowUp = "\u{1B}[A"

/// The line editor on a terminal, a process each; `lineecho` shows what comes of the keys.
@Suite struct LineEditorTests {
  private func start(
    _ arguments: [String] = [], environment: [String: String] = [:], home: TemporaryFolder? = nil,
    attaching streams: Set<ChildStream> = Set(ChildStream.allCases)
  ) throws -> PseudoTerminal {
    let command = try Command("lineecho", arguments, environment: environment, home: home)
    let terminal = try PseudoTerminal(command, attaching: streams)
    try terminal.wait(for: "ask> ")
    return terminal
  }

  /// Types a line and waits for its echo and the next prompt.
  private func type(_ keys: String, expecting event: String, on terminal: PseudoTerminal) throws {
    terminal.send(keys)
    try terminal.wait(for: "<\(event)>")
    try terminal.wait(for: "ask> ")
  }

  private func leave(_ terminal: PseudoTerminal) throws {
    terminal.send(controlD)
    try terminal.wait(for: "<end>")
    #expect(try terminal.waitForEnd() == .exited(0))
  }

  @Test func typedLinesArrive() throws {
    let terminal = try start()
    try type("does it hurt\(enter)", expecting: "does it hurt", on: terminal)
    try type(enter, expecting: "", on: terminal)
    try leave(terminal)
  }

  @Test func theEndIsOnALineOfItsOwn() throws {
    for arguments in [[], ["--no-paste"]] {
      let terminal = try start(arguments)
      try leave(terminal)
      #expect(terminal.text.hasSuffix("ask> \n<end>\n"))
    }
  }

  @Test func controlCDropsTheLineAndTheSessionGoesOn() throws {
    let terminal = try start()
    terminal.send("half a question")
    try terminal.wait(for: "half a question")
    try type(controlC, expecting: "interrupted", on: terminal)
    try type("whole\(enter)", expecting: "whole", on: terminal)
    #expect(!terminal.text.contains("<half"))
    try leave(terminal)
  }

  @Test func controlCLeavesASearchInTheHistory() throws {
    let terminal = try start()
    try type("needle\(enter)", expecting: "needle", on: terminal)
    terminal.send("\u{12}nee")
    try terminal.wait(for: "reverse-i-search")
    try type(controlC, expecting: "interrupted", on: terminal)
    try type("plain\(enter)", expecting: "plain", on: terminal)
    try leave(terminal)
  }

  @Test func controlCDoesNotOvertakeOtherKeys() throws {
    let terminal = try start()
    terminal.send("half\(controlC)whole\(enter)")
    try terminal.wait(for: "half^C\n<interrupted>\n")
    try terminal.wait(for: "<whole>")
    try terminal.wait(for: "ask> ")
    try leave(terminal)
  }

  // After an escape, in the middle of a number, within a search, and many at once.
  @Test(arguments: ["\u{1B}", "\u{1B}5", "\u{12}a", "\u{18}", "\u{03}\u{03}\u{03}"])
  func controlCWorksInTheMiddleOfThings(keys: String) throws {
    let terminal = try start()
    try type("text\(keys)\(controlC)", expecting: "interrupted", on: terminal)
    terminal.send("plain\(enter)")
    try terminal.wait(for: "<plain>")
    try terminal.wait(for: "ask> ")
    try leave(terminal)
  }

  @Test func anInterruptFromElsewhereDropsTheLineToo() throws {
    let command = try Command("lineecho", ["--pid"])
    let terminal = try PseudoTerminal(command)
    try terminal.wait(for: "ask> ")
    terminal.send("half")
    try terminal.wait(for: "half")
    let words = terminal.text.split { !$0.isNumber }
    kill(try #require(words.first.flatMap { pid_t($0) }), SIGINT)
    try terminal.wait(for: "<interrupted>")
    try terminal.wait(for: "ask> ")
    try type("whole\(enter)", expecting: "whole", on: terminal)
    try leave(terminal)
  }

  @Test func arrowUpBringsBackTheLastLine() throws {
    let terminal = try start()
    try type("first\(enter)", expecting: "first", on: terminal)
    try type("second\(enter)", expecting: "second", on: terminal)
    try type(arrowUp + arrowUp + " again\(enter)", expecting: "first again", on: terminal)
    try leave(terminal)
  }

  @Test func historySurvivesTheSession() throws {
    let home = try TemporaryFolder()
    let arguments = ["--history", home.path(of: "state/history")]
    let first = try start(arguments, home: home)
    try type("kept\(enter)", expecting: "kept", on: first)
    try type(" private\(enter)", expecting: " private", on: first)
    // Already there, before the session ends.
    #expect(try home.read("state/history") == "kept\n")
    try leave(first)
    let second = try start(arguments, home: home)
    try type(arrowUp + enter, expecting: "kept", on: second)
    try leave(second)
  }

  @Test func anUnwritableHistoryIsToldOnceAndStopsNothing() throws {
    let terminal = try start(["--history", "/dev/null/app/history"])
    terminal.send("one\(enter)")
    try terminal.wait(for: "<failure: ")
    try type("two\(enter)", expecting: "two", on: terminal)
    #expect(terminal.text.split(separator: "<failure: ").count == 2)
    try leave(terminal)
  }

  @Test(arguments: [[:], ["LC_ALL": "C"], ["LANG": "POSIX"], ["LANG": "xx_YY.UTF-8"]])
  func lettersBeyondASCIIAreAcceptedInAnyLocale(environment: [String: String]) throws {
    let terminal = try start(environment: environment)
    try type("é\(enter)", expecting: "é", on: terminal)
    try type("Rosácea 痛い\(enter)", expecting: "Rosácea 痛い", on: terminal)
    // The cursor goes by letters, not by bytes.
    let left = "\u{1B}[D"
    try type("aéb\(left)\(left)\(left)x\(enter)", expecting: "xaéb", on: terminal)
    try leave(terminal)
  }

  @Test func pastedLinesComeOneByOne() throws {
    let terminal = try start()
    terminal.send("\u{1B}[200~one\rtwo\tx\r\u{1B}[201~")
    try terminal.wait(for: "two")
    try type(enter, expecting: "one>\n<two\tx", on: terminal)
    try type(arrowUp + enter, expecting: "two\tx", on: terminal)
    try leave(terminal)
  }

  @Test func withoutBracketedPasteLinesComeOneByOneToo() throws {
    let terminal = try start(["--no-paste"])
    terminal.send("one\rtwo\r")
    try terminal.wait(for: "<one>")
    try terminal.wait(for: "<two>")
    try terminal.wait(for: "ask> ")
    try leave(terminal)
    #expect(!String(decoding: terminal.bytes, as: UTF8.self).contains("[?2004"))
  }

  @Test func noPromptAndNoEchoInAPipe() throws {
    let terminal = try start(attaching: [.input, .error])
    terminal.send("quiet\(enter)")
    try terminal.wait(for: "ask> ")
    terminal.send(controlD)
    #expect(try terminal.waitForEnd() == .exited(0))
    #expect(terminal.pipedOutput == "<quiet>\n<end>\n")
    #expect(terminal.text.contains("ask> quiet"))
  }

  // Output and errors both go elsewhere; the person still sees what they type.
  @Test func thePromptFindsTheTerminalBehindPipes() throws {
    let terminal = try start(attaching: [.input])
    terminal.send("seen\(enter)\(controlD)")
    try terminal.wait(for: "seen")
    #expect(try terminal.waitForEnd() == .exited(0))
    #expect(terminal.pipedOutput.hasPrefix("<seen>\n"))
    #expect(terminal.pipedError == "")
  }

  @Test func aNewSizeIsNoticedAtThePrompt() throws {
    let terminal = try start()
    terminal.resize(columns: 40, rows: 20)
    // The prompt is drawn again.
    try terminal.wait(for: "ask> ")
    try type("width\(enter)", expecting: "columns 40", on: terminal)
    // The line is wrapped where the narrow window ends: readline marks that by a space.
    terminal.send(String(repeating: "x", count: 34))
    try terminal.wait(for: String(repeating: "x", count: 34))
    terminal.send("y")
    try terminal.wait(for: "y ")
    terminal.send("z")
    try terminal.wait(for: "z")
  }

  @Test func tabCompletesWords() throws {
    let terminal = try start()
    try type("red\t\(enter)", expecting: "redness ", on: terminal)
    try type("any pa\t\(enter)", expecting: "any pain ", on: terminal)
    // Neither a word nor, as readline would have it, the name of a file.
    try type("/et\t\(enter)", expecting: "/et", on: terminal)
    try leave(terminal)
  }

  // A shell with job control: the program stops, the shell says so and brings it back.
  @Test func controlZStopsAndTheLineComesBack() throws {
    let script = "set -m; \(try BuiltProgram.path(of: "lineecho")); echo is stopped; fg"
    let terminal = try PseudoTerminal(Command("/bin/sh", ["-c", script]))
    try terminal.wait(for: "ask> ")
    terminal.send("before")
    try terminal.wait(for: "before")
    terminal.send("\u{1A}")
    try terminal.wait(for: "is stopped")
    try terminal.wait(for: "ask> before")
    try type(" and after\(enter)", expecting: "before and after", on: terminal)
    try leave(terminal)
  }

  @Test func beingEndedLeavesTheTerminalInOrder() throws {
    let script = "\(try BuiltProgram.path(of: "lineecho")) --pid; stty -a"
    let terminal = try PseudoTerminal(Command("/bin/sh", ["-c", script]))
    try terminal.wait(for: "ask> ")
    let words = terminal.text.split { !$0.isNumber }
    kill(try #require(words.first.flatMap { pid_t($0) }), SIGTERM)
    // Echo and whole lines are on again; readline switches both off while it reads.
    try terminal.wait(for: " icanon ")
    try terminal.wait(for: " echo ")
  }

  @Test func aClosedWindowEndsTheProgram() throws {
    let terminal = try start()
    terminal.hangUp()
    let status = try terminal.waitForEnd()
    #expect(status == .killed(signal: SIGHUP) || status == .exited(0))
  }
}
