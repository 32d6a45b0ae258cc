import Testing
import TextAnalysis

@Suite struct ContractionsTests {
  @Test(arguments: [
    ("don't", ["do", "not"]), ("can't", ["can", "not"]), ("won't", ["will", "not"]),
    ("i'm", ["i", "am"]), ("what's", ["what", "is"]), ("let's", ["let", "us"]),
    ("they've", ["they", "have"]), ("you'll", ["you", "will"]), ("i'd", ["i", "would"]),
    ("im", ["i", "am"]), ("ive", ["i", "have"]), ("dont", ["do", "not"]),
    ("whats", ["what", "is"]),
    ("cannot", ["can", "not"]), ("shouldnt", ["should", "not"]),
  ])
  func expands(word: String, expected: [String]) {
    #expect(Analyzer.expandContraction(word) == expected)
  }

  @Test(arguments: [
    "well", "were", "ill", "id", "its", "shell", "hell", "wed", "o'clock", "n't", "'s", "", "not",
  ])
  func leavesWordsAlone(word: String) {
    #expect(Analyzer.expandContraction(word) == nil)
  }

  @Test func foldedContractionsExpand() {
    #expect(Analyzer.expandContraction(Folding.fold("What’s")) == ["what", "is"])
  }
}
