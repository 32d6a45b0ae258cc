import Testing
import TextAnalysis

@Suite struct StopWordsTests {
  @Test(arguments: [
    "the", "is", "how", "after", "their", "and", "don't", "what's", "im", "should", "without",
  ])
  func grammarIsFunction(word: String) {
    #expect(StopWords.isFunctionWord(word))
  }

  @Test(arguments: ["river", "cost", "ill", "good", "people", "long", "doctor's", "", "will-o"])
  func topicsAreNot(word: String) {
    #expect(!StopWords.isFunctionWord(word))
  }
}
