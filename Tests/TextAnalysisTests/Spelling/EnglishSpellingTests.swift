import Testing

@testable import TextAnalysis

@Suite("Misspelt English is taken for the word that was meant")
struct EnglishSpellingTests {
  @Test(
    "one slip away",
    arguments: [
      ("swiched", "switched"), ("alowed", "allowed"), ("recieve", "receive"),
      ("permitt", "permit"), ("kitchan", "kitchen"),
    ])
  func slips(typed: String, meant: String) {
    #expect(EnglishSpelling.meant(by: typed) == meant)
  }

  @Test(
    "not a word, a short one, one with other letters, or one that nothing is near",
    arguments: [
      "kitchen", "teh", "caf\u{E9}s", "abc12", "", "zxqvkj", String(repeating: "a", count: 9_999),
    ])
  func leftAlone(typed: String) {
    #expect(EnglishSpelling.meant(by: typed) == nil)
  }
}
