import Testing

@testable import Assistant

@Suite struct ExactWordsTests {
  @Test(arguments: [
    ("tea", "Tea, tea and teapots: TEA.", ["Tea", "tea", "TEA"]),
    ("green  tea", "GREEN tea", ["GREEN tea"]),
    ("\"tea\"", "tea", ["tea"]), ("tea", "steam", []), ("tea", "tea2", []),
    ("é", "thé é É", ["é", "é"]),
    ("thé", "THÉ", ["thé"]), ("the", "thé", []), ("a", "", []), ("-", "a-b", []),
    ("aa", "aa aaa aa", ["aa", "aa"]),
  ])
  func wholeWordsWhateverTheirCase(words: String, text: String, found: [String]) {
    #expect(ExactWords(words).matches(in: text) == found)
  }

  @Test func partsOfWordsWhereAskedFor() {
    #expect(ExactWords("TEA").insideLongerWords.matches(in: "Steam, tea") == ["tea", "tea"])
    #expect(ExactWords(" \t ").isEmpty)
  }
}
