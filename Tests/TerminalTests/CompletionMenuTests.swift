import Glibc
import Testing

@testable import Terminal

@Suite struct CompletionMenuTests {
  private func replacements(_ typed: String, start: Int, _ texts: [String]) -> [String] {
    CompletionMenu(start: start, candidates: texts.map { .init(text: $0) })
      .replacements(of: typed)
  }

  @Test func noneAndOne() {
    #expect(replacements("/x", start: 0, []).isEmpty)
    #expect(replacements("any pa", start: 4, ["pain"]) == ["any pain"])
  }

  @Test func ofSeveralTheCommonBeginning() {
    #expect(
      replacements("a p", start: 2, ["pain", "painful"]) == ["a pain", "a pain", "a painful"])
    #expect(replacements("p", start: 0, ["pain", "price"]) == ["p", "pain", "price"])
    // The case of what is chosen, not of what was typed.
    #expect(
      replacements("/show gr", start: 6, ["Green tea", "Green pot"]).first == "/show Green ")
  }

  @Test func whatIsTypedIsNeverTakenAway() {
    // Found by a word inside: in common is less than was typed.
    #expect(
      replacements("/show tea", start: 6, ["Green tea", "Black tea"]) == [
        "/show tea", "/show Green tea", "/show Black tea",
      ])
    #expect(replacements("Ab", start: 0, ["Xy", "Xz"]).first == "Ab")
  }

  @Test func charactersAreNotSplit() {
    #expect(
      replacements("", start: 0, ["e\u{301}a", "eb"]) == ["", "e\u{301}a", "eb"])
    #expect(replacements("a", start: 99, ["b"]) == ["ab"])
    #expect(replacements("a", start: -1, ["b"]) == ["b"])
  }
}

@Suite struct MenuLayoutTests {
  // As the line editor does; in the C locale nothing beyond ASCII has a width.
  init() { _ = setlocale(LC_CTYPE, "C.UTF-8") }

  private func lines(
    _ candidates: [CompletionMenu.Candidate], columns: Int = 40, rows: Int = 20,
    usesStyle: Bool = false
  ) -> [String] {
    MenuLayout(columns: columns, rows: rows, usesStyle: usesStyle).lines(candidates)
  }

  private func words(_ count: Int) -> [CompletionMenu.Candidate] {
    (0..<count).map { .init(text: "word\($0)") }
  }

  @Test func explanationsStandInAColumn() {
    let menu: [CompletionMenu.Candidate] = [
      .init(text: "/show", detail: "read a section"), .init(text: "/more", detail: "more"),
      .init(text: "/quit"),
    ]
    #expect(lines(menu) == ["/show  read a section", "/more  more", "/quit"])
    #expect(lines(menu, usesStyle: true)[1] == "/more  \u{1B}[2mmore\u{1B}[0m")
    #expect(lines(menu, columns: 20) == ["/show  read a sect…", "/more  more", "/quit"])
  }

  @Test func wordsStandInColumnsDownwardsFirst() {
    #expect(lines(words(5), columns: 20) == ["word0  word2  word4", "word1  word3"])
  }

  @Test func whatHasNoRoomIsCounted() {
    let shown = lines(words(30), columns: 20, rows: 4)
    #expect(shown.count == 4)
    #expect(shown.last == "… and 24 more")
    #expect(lines(words(3), columns: 8, rows: 0).last == "… and …")
  }

  @Test func noLineIsWiderThanTheScreen() {
    let long = String(repeating: "x", count: 300)
    let menu: [CompletionMenu.Candidate] = [.init(text: long, detail: long), .init(text: "a")]
    for columns in [20, 40, 80] {
      #expect(lines(menu, columns: columns).allSatisfy { $0.count < columns })
    }
  }
}
