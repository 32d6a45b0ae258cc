import Testing

@testable import Assistant

@Suite struct EmphasisMarksTests {
  private func stripped(_ lines: String...) -> [String] { EmphasisMarks.stripped(from: lines) }

  @Test func pairsAroundWordsGo() {
    #expect(stripped("**Hot.** Use *very* hot water.") == ["Hot. Use very hot water."])
    #expect(stripped("__Hot__ _and_ ***wet*** **a *b* c**") == ["Hot and wet a b c"])
  }

  @Test func otherMarksStay() {
    for line in [
      "* item", "***", "* * *", "5 * 3 * 2", "snake_case_name", "a ** b", "**open", "`**a**`",
      "\\*a\\*", "**a*",
    ] {
      #expect(stripped(line) == [line])
    }
    let code = ["```", "**a**", "```"]
    #expect(EmphasisMarks.stripped(from: code + ["**a**"]) == code + ["a"])
  }
}
