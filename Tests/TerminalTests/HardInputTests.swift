import Foundation
import TestSupport
import Testing

private let enter = "\r"
private let arrowUp = "\u{1B}[A"
private let controlC = "\u{03}"

/// Keys, signals and sizes that would hold up or break the line editor if they reached it as such.
@Suite struct HardInputTests {
  @Test func aNumberBeforeALetterIsBounded() throws {
    let terminal = try EditedTerminal.start()
    terminal.send("\u{1B}99999999a\(controlC)")
    try terminal.wait(for: "<interrupted>")
    try terminal.wait(for: "ask> ")
    let count = String(decoding: terminal.bytes, as: UTF8.self).count { $0 == "a" }
    #expect((999...1100).contains(count))
    try terminal.type("whole\(enter)", expecting: "whole")
    try terminal.leave()
  }

  @Test(arguments: ["", "\t"]) func aSignalInASearchLeavesNothingBehind(key: String) throws {
    let (terminal, process) = try startTellingProcess()
    try terminal.type("one thing\(enter)", expecting: "one thing")
    try terminal.type("two thing\(enter)", expecting: "two thing")
    terminal.send("half\u{12}thi")
    try terminal.wait(for: "(reverse-i-search)")
    try terminal.wait(for: "i': two ")
    terminal.send(key)
    // What TAB does shows nowhere.
    usleep(100_000)
    kill(process, SIGINT)
    try terminal.wait(for: "<interrupted>")
    try terminal.wait(for: "ask> ")
    terminal.send("\(arrowUp)\(arrowUp)x\u{1F}\u{1B}[B\u{1B}[B")
    try terminal.type("whole\(enter)", expecting: "whole")
    try terminal.type("\(arrowUp)\(arrowUp)\(enter)", expecting: "two thing")
    try terminal.leave()
  }

  @Test(arguments: [controlC, controlC + controlC]) func aPasteWithoutEndIsLeft(keys: String) throws
  {
    let terminal = try EditedTerminal.start()
    terminal.send("\u{1B}[200~abc")
    terminal.send(keys)
    try terminal.wait(for: "<interrupted>")
    try terminal.wait(for: "ask> ")
    try terminal.type("whole\(enter)", expecting: "whole")
    try terminal.leave()
  }

  @Test func aPasteWithoutEndIsLeftInASearch() throws {
    let terminal = try EditedTerminal.start()
    terminal.send("\u{12}x\u{1B}[200~abc")
    terminal.send(controlC)
    try terminal.wait(for: "<interrupted>")
    try terminal.wait(for: "ask> ")
    try terminal.type("whole\(enter)", expecting: "whole")
    try terminal.leave()
  }

  @Test func aSignalLeavesAPasteWithoutEnd() throws {
    let (terminal, process) = try startTellingProcess()
    terminal.send("x\u{1B}[200~abc")
    try terminal.wait(for: "x")
    // A paste shows nothing before its end.
    usleep(200_000)
    kill(process, SIGINT)
    try terminal.wait(for: "<interrupted>")
    try terminal.wait(for: "ask> ")
    try terminal.type("whole\(enter)", expecting: "whole")
    try terminal.leave()
  }

  @Test func aPasteMayHoldAControlC() throws {
    let terminal = try EditedTerminal.start()
    terminal.send("\u{1B}[200~a\(controlC)b\u{1B}[201~\(enter)")
    // What is read off the terminal has no control characters.
    try terminal.wait(for: "<ab>")
    try terminal.wait(for: "ask> ")
    try terminal.leave()
  }

  @Test(arguments: [1, 2, 3, 4, 7]) func hardlyAnyColumnsAreEnough(columns: Int) throws {
    let terminal = try EditedTerminal.start()
    terminal.send("a line of some words")
    try terminal.wait(for: "some words")
    terminal.resize(columns: columns, rows: 5)
    terminal.send("\u{01}a\u{05}z\(enter)")
    try terminal.wait(for: "<aa line of some wordsz>")
    terminal.send("confirm\(enter)no\(enter)")
    try terminal.wait(for: "<refused>")
    terminal.resize(columns: 80, rows: 24)
    try terminal.type("whole\(enter)", expecting: "whole")
    try terminal.leave()
  }

  // Typed at once, as pasted into a terminal that marks no pastes.
  @Test(arguments: ["\u{18}z", "\u{1B}[201~", "\u{1B}[201~\u{1B}.\u{1B}n\u{0}", "\u{1B}\u{1B}"])
  func keysWithoutMeaningEndASearch(keys: String) throws {
    let terminal = try EditedTerminal.start()
    try terminal.type("one thing\(enter)", expecting: "one thing")
    terminal.send("\u{12}thi\(keys)")
    try terminal.wait(for: "(reverse-i-search)")
    // Some begin another search, which the first of these ends.
    terminal.send("\u{07}\(controlC)\(controlC)")
    try terminal.wait(for: "<interrupted>")
    terminal.send("\(controlC)whole\(enter)")
    try terminal.wait(for: "<whole>")
    try terminal.wait(for: "ask> ")
    try terminal.leave()
  }

  @Test func keysThatReadlineCannotTakeOneByOneDoNothing() throws {
    let terminal = try EditedTerminal.start()
    terminal.send("x\u{1D}\u{1B}z\u{18}(a\u{18})\u{18}e\(controlC)")
    try terminal.wait(for: "<interrupted>")
    try terminal.type("whole\(enter)", expecting: "whole")
    try terminal.leave()
  }

  private func startTellingProcess() throws -> (PseudoTerminal, pid_t) {
    let terminal = try PseudoTerminal(Command("lineecho", ["--pid"]))
    try terminal.wait(for: "ask> ")
    let words = terminal.text.split { !$0.isNumber }
    return (terminal, try #require(words.first.flatMap { pid_t($0) }))
  }
}
