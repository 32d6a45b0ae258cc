import Testing

@testable import TextAnalysis

@Suite("Misspelt English is taken for the word that was meant")
struct EnglishSpellingTests {
  @Test(
    "one slip away",
    arguments: [
      ("swiched", "switched"), ("alowed", "allowed"), ("recieve", "receive"),
      ("permitt", "permit"), ("kitchan", "kitchen"), ("comming", "coming"), ("botled", "bottled"),
      ("ned", "need"), ("ridd", "rid"), ("wal", "wall"), ("aruond", "around"),
    ])
  func slips(typed: String, meant: String) {
    #expect(EnglishSpelling.finding(for: typed)?.word == meant)
  }

  @Test(
    "not a word, a short one, one with other letters, or one that nothing is near",
    arguments: [
      "kitchen", "planing", "rs", "caf\u{E9}s", "abc12", "", "zxqvkj",
      String(repeating: "a", count: 9_999),
    ])
  func leftAlone(typed: String) {
    #expect(EnglishSpelling.finding(for: typed) == nil)
  }
}
