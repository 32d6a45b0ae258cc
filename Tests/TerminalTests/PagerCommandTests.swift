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
    let atLine = PagerCommand(chosen: nil, line: 50, isLong: true).script
    #expect(atLine.contains("less -IRXK +50\n"))
    #expect(atLine.contains("more +50\n"))
    let short = PagerCommand(chosen: nil, line: 50, isLong: false).script
    #expect(short.contains("less -FIRXK\n"))
    #expect(short.contains("more\n"))
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
