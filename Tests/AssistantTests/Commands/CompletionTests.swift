import Testing

@testable import Assistant

@Suite struct CompletionTests {
  private let completion = Completion(titles: ["Green tea", "Green pots", "Après-thé"])

  private func candidates(_ line: String) -> [String] {
    completion.candidates(line: line, cursorUTF8: line.utf8.count)
  }

  @Test func commandsAfterASlash() {
    #expect(candidates("/to") == ["/topics"])
    #expect(candidates("/").count == CommandTable.all.count)
    #expect(candidates("/x").isEmpty)
  }

  @Test func headingsAfterShow() {
    #expect(candidates("/show ") == ["Green tea", "Green pots", "Après-thé"])
    #expect(candidates("/show gr") == ["Green tea", "Green pots"])
    #expect(candidates("/show green t") == ["tea"])
    #expect(candidates("/show aprè") == ["Après-thé"])
    #expect(candidates("/show x").isEmpty)
  }

  @Test func nothingElsewhere() {
    #expect(candidates("green").isEmpty)
    #expect(candidates("/more x").isEmpty)
    #expect(candidates("").isEmpty)
  }

  @Test func onlyWhatStandsBeforeTheCursorCounts() {
    #expect(completion.candidates(line: "/to xx", cursorUTF8: 3) == ["/topics"])
    // A cursor inside a character or outside the line: no crash, nothing offered.
    #expect(completion.candidates(line: "/é", cursorUTF8: 2).isEmpty)
    #expect(completion.candidates(line: "/to", cursorUTF8: 99) == ["/topics"])
    #expect(completion.candidates(line: "/to", cursorUTF8: -1).isEmpty)
  }
}
