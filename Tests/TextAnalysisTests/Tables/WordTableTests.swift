import Testing

@testable import TextAnalysis

@Suite struct WordTableTests {
  // The second `tea` tells the last line from the first.
  private static let text: StaticString = """
    cup cups mug; tea leaf
    leaves; tea pot; alone
    """

  @Test func findsEveryWordOfALine() {
    let table = WordTable(Self.text)
    #expect(table.firstWord(ofLineOf: "mug") == "cup")
    #expect(table.lastWord(ofLineOf: "cup") == "mug")
    #expect(table.words(ofLineOf: "leaves") == ["tea", "leaf", "leaves"])
    #expect(table.contains("alone") && !table.contains("cu") && !table.contains("cupsy"))
    #expect(!table.contains(""))
  }

  @Test func theLastLineOfAKeyCounts() {
    #expect(WordTable(Self.text).words(ofLineOf: "tea") == ["tea", "pot"])
  }

  @Test func keysAreTheFirstOrAllButOneWord() {
    #expect(WordTable(Self.text, keys: .first).keys.sorted() == ["alone", "cup", "tea"])
    #expect(
      WordTable(Self.text, keys: .butFirst).keys.sorted()
        == ["cups", "leaf", "leaves", "mug", "pot"])
    #expect(WordTable(Self.text, keys: .butLast).keys.sorted() == ["cup", "cups", "leaf", "tea"])
  }

  @Test func anEmptyTableHoldsNothing() {
    #expect(WordTable("").keys.isEmpty && !WordTable(" ; ;").contains(";"))
  }
}
