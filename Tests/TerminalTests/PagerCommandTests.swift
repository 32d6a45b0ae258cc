import Testing

@testable import Terminal

@Suite struct PagerCommandTests {
  @Test(
    arguments: [
      ("less", "less +50"),
      ("less -R", "less +50 -R"),
      ("LESS=-i /usr/bin/less -R | cat", "LESS=-i /usr/bin/less +50 -R | cat"),
      ("vim -R -", "vim +50 -R -"),
      ("moor", "moor +50"),
      ("sed p | less", "sed p | less"),
      ("bat", "bat"),
      ("  ", "  "),
    ])
  func onlyPagersThatCanBeginAtALine(chosen: String, script: String) {
    #expect(PagerCommand(chosen: chosen, line: 50, isLong: true).script == script)
    #expect(PagerCommand(chosen: chosen, line: 50, isLong: false).script == chosen)
    #expect(PagerCommand(chosen: chosen, line: nil, isLong: true).script == chosen)
    #expect(PagerCommand(chosen: chosen, line: 1, isLong: true).script == chosen)
  }

  @Test func theUsualPagerStaysWhereALineIsAskedFor() {
    let atLine = PagerCommand(chosen: nil, line: 50, isLong: true)
    #expect(atLine.script.contains("less +50\n"))
    #expect(atLine.script.contains("more +50\n"))
    #expect(atLine.settings.contains("${LESS--IRXK "))
    let short = PagerCommand(chosen: nil, line: 50, isLong: false)
    #expect(short.script.contains("less\n"))
    #expect(short.script.contains("more\n"))
    #expect(short.settings.contains("${LESS--FIRXK "))
  }

  @Test func aPagerOfOnesOwnIsToldToShowColor() {
    let settings = PagerCommand(chosen: "less", line: nil, isLong: true).settings
    #expect(settings.hasPrefix(#"LESS="${LESS+-R }${LESS--FRX "#))
    #expect(settings.hasSuffix("; export LESS LV"))
  }

  @Test func rowsAreCountedAsTheyWrap() {
    var facts = TerminalFacts(environment: [:], size: (columns: 10, rows: 3))
    #expect(!Pager.isLong("a\nb\n", facts: facts))
    #expect(Pager.isLong("a\nb\nc\n", facts: facts))
    #expect(Pager.isLong("a\n0123456789012345678901", facts: facts))
    #expect(!Pager.isLong("0123456789\n", facts: facts))
    facts.width = 0
    #expect(Pager.isLong("abcd", facts: facts))
  }
}
