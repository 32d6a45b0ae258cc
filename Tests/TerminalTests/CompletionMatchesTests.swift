import Testing

@testable import Terminal

@Suite struct CompletionMatchesTests {
  private func matches(
    _ texts: [String], line: String, start: Int = 0, cursor: Int? = nil
  ) -> CompletionMatches? {
    let menu = CompletionMenu(start: start, candidates: texts.map { .init(text: $0) })
    return CompletionMatches(menu, line: line, cursor: cursor ?? line.utf8.count)
  }

  @Test(
    arguments: [
      (["pain"], "pa", "pain"),
      (["Pain relief", "pain"], "PA", "Pain"),
      (["Green tea", "Black tea"], "tea", "tea"),
      (["Green tea", "Green pots"], "een", "een"),
      (["Green tea"], "TEA", "Green tea"),
      (["something else"], "typed", "typed"),
      (["a", "b"], "", ""),
      (["Élan", "élan vital"], "éL", "Élan"),
    ])
  func theCommonBeginningGoesOnFromWhatWasTyped(texts: [String], typed: String, common: String) {
    #expect(matches(texts, line: typed)?.common == common)
  }

  @Test func whatStandsBeforeTheStartStays() {
    let found = matches(["very dry", "very red"], line: "is vxx", start: 3, cursor: 4)
    #expect(found?.common == "is very ")
    #expect(found?.choices == ["is very dry", "is very red"])
  }

  @Test func oddOffersAreNone() {
    #expect(matches([], line: "x") == nil)
    #expect(matches([""], line: "x") == nil)
    #expect(matches(["xy"], line: "x", start: 2) == nil)
    #expect(matches(["xy"], line: "x", start: -1) == nil)
    #expect(matches(["xy"], line: "x", cursor: 9) == nil)
    #expect(matches(["éa"], line: "é", start: 1) == nil, "within a character")
  }

  @Test func repetitionsAreOfferedOnce() {
    #expect(matches(["pain", "pain"], line: "p")?.choices == [])
    #expect(matches(["pain", "price", "pain"], line: "p")?.choices == ["pain", "price"])
  }

  @Test func aSpaceFollowsOnlyWhereNoneIs() {
    #expect(matches(["pain"], line: "pa", cursor: 2)?.appendsSpace == true)
    #expect(matches(["pain"], line: "pa now", cursor: 2)?.appendsSpace == false)
    let menu = CompletionMenu(start: 0, candidates: [.init(text: "dir/", endsWord: false)])
    #expect(CompletionMatches(menu, line: "d", cursor: 1)?.appendsSpace == false)
  }
}
