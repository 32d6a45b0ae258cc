import TestSupport
import Testing

private let enter = "\r"
private let tab = "\t"
private let tabs = "\t\t"

/// The TAB key on a terminal; what is offered stands in `lineecho`.
@Suite struct CompletionTests {
  @Test func wordsAreCompleted() throws {
    let terminal = try EditedTerminal.start()
    try terminal.type("red\(tab)\(enter)", expecting: "redness ")
    try terminal.type("any pa\(tab)\(enter)", expecting: "any pain ")
    // Neither a word nor, as readline would have it, the name of a file.
    try terminal.type("/et\(tab)\(enter)", expecting: "/et")
    try terminal.type("cat ~/\(tab)\(enter)", expecting: "cat ~/")
    try terminal.leave()
  }

  @Test func severalWordsMayStandInPlaceOfWhatWasTyped() throws {
    let terminal = try EditedTerminal.start()
    // Whatever the case, up to where the candidates part, then to the end.
    try terminal.type("/show gre\(tab)t\(tab)\(enter)", expecting: "/show Green tea ")
    // The typed text may stand within.
    try terminal.type("/show lack T\(tab)\(enter)", expecting: "/show Black tea ")
    try terminal.type("/show 足\(tab)\(enter)", expecting: "/show 痛い足 ")
    try terminal.type("/show RASS\(tab)\(enter)", expecting: "/show RASS")
    try terminal.leave()
  }

  @Test func typedTextIsNeverLost() throws {
    let terminal = try EditedTerminal.start()
    // The candidates begin with “Green” and “Black”; what they share is not what was typed.
    terminal.send("/show TEA\(tabs)")
    try terminal.wait(for: "/show TEA\nGreen tea  Black tea\nask> /show TEA")
    try terminal.type(enter, expecting: "/show TEA")
    try terminal.leave()
  }

  @Test func onlyWhatStandsBeforeTheCursorIsReplaced() throws {
    let terminal = try EditedTerminal.start()
    let left = "\u{1B}[D"
    try terminal.type("red now\(left)\(left)\(left)\(left)\(tab)\(enter)", expecting: "redness now")
    try terminal.leave()
  }

  @Test func aCandidateMayAskForNoSpace() throws {
    let terminal = try EditedTerminal.start()
    try terminal.type("/o\(tab)x\(enter)", expecting: "/openx")
    try terminal.leave()
  }

  @Test func candidatesKeepTheirOrder() throws {
    let terminal = try EditedTerminal.start()
    terminal.send("is \(tabs)")
    try terminal.wait(for: "\nredness  price    pain\nask> is ")
    try terminal.type("it\(enter)", expecting: "is it")
    try terminal.leave()
  }

  @Test func explanationsStandInAColumnOfTheirOwn() throws {
    let terminal = try EditedTerminal.start(columns: 40)
    terminal.send("/\(tabs)")
    try terminal.wait(
      for: """

        /save  keeps it
        /said  what was said so far, in so man…
        /open  a file
        ask> /
        """)
    try terminal.type(enter, expecting: "/")
    #expect(!String(decoding: terminal.bytes, as: UTF8.self).contains("\u{1B}[2m"))
    try terminal.leave()
  }

  @Test func explanationsAreFaintWhereStyleIsWanted() throws {
    let terminal = try EditedTerminal.start(["--style"])
    terminal.send("/\(tabs)")
    try terminal.wait(for: "a file\nask> /")
    let sent = String(decoding: terminal.bytes, as: UTF8.self)
    #expect(sent.contains("/open  \u{1B}[2ma file\u{1B}[22m\r\n"))
  }

  @Test func aLongMenuFitsTheScreen() throws {
    let terminal = try EditedTerminal.start(columns: 40, rows: 10)
    terminal.send("many \(tabs)\(tab)")
    // Seven lines of five columns, without being asked whether to show them.
    try terminal.wait(for: "item7   item14  item21  item28  item35\n… and 55 more\nask> many item")
    try terminal.type("90\(enter)", expecting: "many item90")
    try terminal.leave()
  }

  @Test func menusSteerNoTerminal() throws {
    let terminal = try EditedTerminal.start()
    terminal.send("od\(tab)")
    terminal.send("d\(tabs)")
    try terminal.wait(for: "\u{FFFD}[2Jone  odd2\nask> odd")
  }

  @Test func aDumbTerminalHasMenusToo() throws {
    let terminal = try EditedTerminal.start(["--no-paste"], environment: ["TERM": "dumb"])
    terminal.send("is p\(tabs)")
    try terminal.wait(for: "\nprice  pain\nask> is p")
    try terminal.type("r\(tab)\(enter)", expecting: "is price ")
    try terminal.leave()
  }

  @Test func menusAtOnceAreASettingOfReadline() throws {
    let home = try TemporaryFolder()
    try home.write("set show-all-if-ambiguous on\n", to: ".inputrc")
    let terminal = try EditedTerminal.start(home: home)
    terminal.send("is p\(tab)")
    try terminal.wait(for: "\nprice  pain\nask> is p")
    try terminal.type("\(enter)", expecting: "is p")
    try terminal.leave()
  }

  // Each TAB puts the next candidate in place, and what was typed after the last one.
  @Test func goingThroughCandidatesIsASettingOfReadline() throws {
    let home = try TemporaryFolder()
    try home.write("TAB: menu-complete\n", to: ".inputrc")
    let terminal = try EditedTerminal.start(home: home)
    try terminal.type("/show tea\(tab)\(enter)", expecting: "/show Green tea ")
    try terminal.type("/show tea\(tabs)\(enter)", expecting: "/show Black tea ")
    try terminal.type("/show tea\(tabs)\(tab)\(enter)", expecting: "/show tea")
    try terminal.leave()
  }

  @Test func allCandidatesAtOnceAreNoLine() throws {
    let terminal = try EditedTerminal.start()
    try terminal.type("/show tea\u{1B}*\(enter)", expecting: "/show tea")
    try terminal.leave()
  }
}
