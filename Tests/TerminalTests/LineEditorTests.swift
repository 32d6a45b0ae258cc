import Foundation
import TestSupport
import Testing

private let enter = "\r"
private let controlC = "\u{03}"
private let controlD = "\u{04}"
private let arrowUp = "\u{1B}[A"

/// The line editor on a terminal, a process each; `lineecho` shows what comes of the keys.
@Suite struct LineEditorTests {
  @Test func typedLinesArrive() throws {
    let terminal = try EditedTerminal.start()
    try terminal.type("does it hurt\(enter)", expecting: "does it hurt")
    try terminal.type(enter, expecting: "")
    try terminal.leave()
  }

  @Test func theEndIsOnALineOfItsOwn() throws {
    for arguments in [[], ["--no-paste"]] {
      let terminal = try EditedTerminal.start(arguments)
      try terminal.leave()
      #expect(terminal.text.hasSuffix("ask> \n<end>\n"))
    }
  }

  @Test func controlCDropsTheLineAndTheSessionGoesOn() throws {
    let terminal = try EditedTerminal.start()
    terminal.send("half a question")
    try terminal.wait(for: "half a question")
    try terminal.type(controlC, expecting: "interrupted")
    try terminal.type("whole\(enter)", expecting: "whole")
    #expect(!terminal.text.contains("<half"))
    try terminal.leave()
  }

  @Test func controlCLeavesASearchInTheHistory() throws {
    let terminal = try EditedTerminal.start()
    try terminal.type("needle\(enter)", expecting: "needle")
    terminal.send("\u{12}nee")
    try terminal.wait(for: "reverse-i-search")
    try terminal.type(controlC, expecting: "interrupted")
    try terminal.type("plain\(enter)", expecting: "plain")
    try terminal.leave()
  }

  @Test func controlCDoesNotOvertakeOtherKeys() throws {
    let terminal = try EditedTerminal.start()
    terminal.send("half\(controlC)whole\(enter)")
    try terminal.wait(for: "half^C\n<interrupted>\n")
    try terminal.wait(for: "<whole>")
    try terminal.wait(for: "ask> ")
    try terminal.leave()
  }

  // After an escape, in the middle of a number, within a search, and many at once.
  @Test(arguments: ["\u{1B}", "\u{1B}5", "\u{12}a", "\u{18}", "\u{03}\u{03}\u{03}"])
  func controlCWorksInTheMiddleOfThings(keys: String) throws {
    let terminal = try EditedTerminal.start()
    try terminal.type("text\(keys)\(controlC)", expecting: "interrupted")
    terminal.send("plain\(enter)")
    try terminal.wait(for: "<plain>")
    try terminal.wait(for: "ask> ")
    try terminal.leave()
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
    try terminal.type("whole\(enter)", expecting: "whole")
    try terminal.leave()
  }

  @Test func arrowUpBringsBackTheLastLine() throws {
    let terminal = try EditedTerminal.start()
    try terminal.type("first\(enter)", expecting: "first")
    try terminal.type("second\(enter)", expecting: "second")
    try terminal.type(arrowUp + arrowUp + " again\(enter)", expecting: "first again")
    try terminal.leave()
  }

  @Test func historySurvivesTheSession() throws {
    let home = try TemporaryFolder()
    let arguments = ["--history", home.path(of: "state/history")]
    let first = try EditedTerminal.start(arguments, home: home)
    try first.type("kept\(enter)", expecting: "kept")
    try first.type(" private\(enter)", expecting: " private")
    // Already there, before the session ends.
    #expect(try home.read("state/history") == "kept\n")
    try first.leave()
    let second = try EditedTerminal.start(arguments, home: home)
    try second.type(arrowUp + enter, expecting: "kept")
    try second.leave()
  }

  @Test func anUnwritableHistoryIsToldOnceAndStopsNothing() throws {
    let terminal = try EditedTerminal.start(["--history", "/dev/null/app/history"])
    terminal.send("one\(enter)")
    try terminal.wait(for: "<failure: ")
    try terminal.type("two\(enter)", expecting: "two")
    #expect(terminal.text.split(separator: "<failure: ").count == 2)
    try terminal.leave()
  }

  @Test func aHistoryThatALinkLeadsAwayIsToldOnce() throws {
    let (home, elsewhere) = (try TemporaryFolder(), try TemporaryFolder())
    symlink(elsewhere.path, home.path(of: "state"))
    let arguments = ["--history", home.path(of: "state/history")]
    let command = try Command("lineecho", arguments, home: home)
    let terminal = try PseudoTerminal(command)
    try terminal.wait(for: "<failure: a link on the way")
    try terminal.wait(for: "ask> ")
    try terminal.type("one\(enter)", expecting: "one")
    try terminal.leave()
    #expect(terminal.text.ranges(of: "<failure: ").count == 1)
    #expect(try FileManager.default.contentsOfDirectory(atPath: elsewhere.path) == [])
  }

  @Test(arguments: [[:], ["LC_ALL": "C"], ["LANG": "POSIX"], ["LANG": "xx_YY.UTF-8"]])
  func lettersBeyondASCIIAreAcceptedInAnyLocale(environment: [String: String]) throws {
    let terminal = try EditedTerminal.start(environment: environment)
    try terminal.type("é\(enter)", expecting: "é")
    try terminal.type("Rosácea 痛い\(enter)", expecting: "Rosácea 痛い")
    // The cursor goes by letters, not by bytes.
    let left = "\u{1B}[D"
    try terminal.type("aéb\(left)\(left)\(left)x\(enter)", expecting: "xaéb")
    try terminal.leave()
  }

  @Test func pastedLinesComeOneByOne() throws {
    let terminal = try EditedTerminal.start()
    terminal.send("\u{1B}[200~one\rtwo\tx\r\u{1B}[201~")
    try terminal.wait(for: "two")
    try terminal.type(enter, expecting: "one>\n<two\tx")
    try terminal.type(arrowUp + enter, expecting: "two\tx")
    try terminal.leave()
  }

  @Test func withoutBracketedPasteLinesComeOneByOneToo() throws {
    let terminal = try EditedTerminal.start(["--no-paste"])
    terminal.send("one\rtwo\r")
    try terminal.wait(for: "<one>")
    try terminal.wait(for: "<two>")
    try terminal.wait(for: "ask> ")
    try terminal.leave()
    #expect(!String(decoding: terminal.bytes, as: UTF8.self).contains("[?2004"))
  }

  @Test func noPromptAndNoEchoInAPipe() throws {
    let terminal = try EditedTerminal.start(attaching: [.input, .error])
    terminal.send("quiet\(enter)")
    try terminal.wait(for: "ask> ")
    terminal.send(controlD)
    #expect(try terminal.waitForEnd() == .exited(0))
    #expect(terminal.pipedOutput == "<quiet>\n<end>\n")
    #expect(terminal.text.contains("ask> quiet"))
  }

  // Output and errors both go elsewhere; the person still sees what they type.
  @Test func thePromptFindsTheTerminalBehindPipes() throws {
    let terminal = try EditedTerminal.start(attaching: [.input])
    terminal.send("seen\(enter)\(controlD)")
    try terminal.wait(for: "seen")
    #expect(try terminal.waitForEnd() == .exited(0))
    #expect(terminal.pipedOutput.hasPrefix("<seen>\n"))
    #expect(terminal.pipedError == "")
  }

  @Test func aNewSizeIsNoticedAtThePrompt() throws {
    let terminal = try EditedTerminal.start()
    terminal.resize(columns: 40, rows: 20)
    // The prompt is drawn again.
    try terminal.wait(for: "ask> ")
    try terminal.type("width\(enter)", expecting: "columns 40")
    // The line is wrapped where the narrow window ends: readline marks that by a space.
    terminal.send(String(repeating: "x", count: 34))
    try terminal.wait(for: String(repeating: "x", count: 34))
    terminal.send("y")
    try terminal.wait(for: "y ")
    terminal.send("z")
    try terminal.wait(for: "z")
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
    try terminal.type(" and after\(enter)", expecting: "before and after")
    try terminal.leave()
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
    let terminal = try EditedTerminal.start()
    terminal.hangUp()
    let status = try terminal.waitForEnd()
    #expect(status == .killed(signal: SIGHUP) || status == .exited(0))
  }
}
