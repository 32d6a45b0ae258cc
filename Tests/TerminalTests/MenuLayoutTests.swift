import Glibc
import Testing

@testable import Terminal

@Suite struct MenuLayoutTests {
  init() { setlocale(LC_CTYPE, "C.UTF-8") }

  private func text(
    _ candidates: [(String, String)], columns: Int, rows: Int = 24, usesStyle: Bool = false
  ) -> String {
    MenuLayout(columns: columns, rows: rows, usesStyle: usesStyle)
      .text(of: candidates.map { .init(text: $0.0, detail: $0.1) })
  }

  @Test func columnsGoByWidthOnTheScreen() {
    #expect(text([("痛い", "pain"), ("e\u{301}", "e")], columns: 40) == "痛い  pain\ne\u{301}     e\n")
  }

  @Test func namesFillTheScreenDownwards() {
    let names = ["one", "two", "three", "four", "five"].map { ($0, "") }
    #expect(text(names, columns: 20) == "one    three  five\ntwo    four\n")
    #expect(text(names, columns: 5) == "one\ntwo\nthr…\nfour\nfive\n")
  }

  @Test func aLongNameLeavesRoomForOtherExplanations() {
    let name = String(repeating: "x", count: 35)
    #expect(
      text([(name, "unseen"), ("b", "explained")], columns: 40)
        == "\(name)\nb" + String(repeating: " ", count: 27) + "explained\n")
  }

  @Test func explanationsAreClippedToTheScreen() {
    #expect(
      text([("a", "explanation")], columns: 12) == "a  explana…\n")
    #expect(text([("a", "explanation")], columns: 8) == "a\n", "too little room")
  }

  @Test func tinyScreensGetALine() {
    #expect(text([("a", "x"), ("b", "y")], columns: 20, rows: 1) == "a  x\n… and 1 more\n")
    #expect(text([("abc", ""), ("b", "")], columns: 1, rows: 0) == "…\n…\n")
  }
}
