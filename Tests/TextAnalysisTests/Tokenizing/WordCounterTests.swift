import Testing

@testable import TextAnalysis

@Suite struct WordCounterTests {
  @Test func countsFoldedWordsInTheOrderOfAppearance() {
    var counter = WordCounter()
    counter.add("Tea for two,")
    counter.add("and TEA for the café; cafe's")
    #expect(counter.words == ["tea", "for", "two", "and", "the", "cafe"])
    #expect(counter.counts == [2, 2, 1, 1, 1, 2])
    #expect(counter.contains("cafe") && !counter.contains("café"))
  }
}
