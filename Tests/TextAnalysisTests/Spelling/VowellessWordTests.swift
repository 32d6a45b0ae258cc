import Testing
import TextAnalysis

@Suite struct VowellessWordTests {
  private let corrector = SpellingCorrector(
    vocabulary: [
      .init(word: "skin", frequency: 9), .init(word: "treatment", frequency: 3),
      .init(word: "hurt", frequency: 2), .init(word: "heart", frequency: 1),
      .init(word: "pain", frequency: 4), .init(word: "pin", frequency: 4),
    ])

  @Test(arguments: [("skn", "skin"), ("trtmnt", "treatment"), ("hrt", "hurt")])
  func consonantsStandForTheMostFrequentWordThatHasThem(typed: String, word: String) {
    #expect(corrector.correction(of: typed) == word)
  }

  @Test func wordsWithVowelsAreNoAbbreviations() {
    #expect(corrector.correction(of: "ski") == nil)
  }

  @Test func equallyFrequentWordsLeaveItOpen() {
    #expect(corrector.correction(of: "pn") == nil)
    #expect(corrector.correction(of: "pnn") == nil)
  }
}
