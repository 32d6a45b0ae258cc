import Testing

@testable import TextAnalysis

@Suite("Related words are looked up where they lie")
struct RelatedWordsTests {
  @Test("of a base form, heaviest first")
  func base() {
    let related = RelatedWords.related(to: "lunch")
    #expect(related.first == RelatedWord("luncheon", 8))
    #expect(related.contains(RelatedWord("food", 5)))
    #expect(related.map(\.weight) == related.map(\.weight).sorted(by: >))
  }

  @Test("of an inflected form, those of its base form")
  func inflected() {
    #expect(RelatedWords.base(of: "walked") == "walk")
    #expect(RelatedWords.base(of: "walk") == nil)
    #expect(RelatedWords.related(to: "walked") == RelatedWords.related(to: "walk"))
    #expect(!RelatedWords.related(to: "walked").isEmpty)
  }

  @Test(
    "none of a word that is not listed", arguments: ["", "lunc", "lunchh", "\u{1F600}", "a\tb"])
  func unknown(word: String) {
    #expect(RelatedWords.related(to: word).isEmpty)
  }

  @Test(
    "opposites are never related",
    arguments: [
      ("allow", "forbidden"), ("safe", "danger"), ("hot", "chill"), ("increase", "reduce"),
      ("always", "never"), ("buy", "sell"), ("win", "loss"), ("husband", "widow"),
      ("enter", "exit"), ("useful", "useless"),
    ])
  func opposites(one: String, other: String) {
    #expect(!RelatedWords.related(to: one).contains { $0.word == other })
    #expect(!RelatedWords.related(to: other).contains { $0.word == one })
  }

  @Test("every line can be found, and lines are sorted")
  func wholeFile() {
    for (text, width) in [(EmbeddedText.relatedWords, 30_000), (.wordFrequencies, 40_000)] {
      let keys = text.withBytes { bytes in
        bytes.split(separator: UInt8(ascii: "\n")).map { line in
          String(decoding: line.prefix { $0 != UInt8(ascii: "\t") }, as: UTF8.self)
        }
      }
      #expect(keys.count > width)
      let lines = SortedLines(text: text)
      #expect(keys.allSatisfy { lines.withValue(of: $0) { !$0.isEmpty } == true })
    }
  }
}

@Suite("Word frequencies")
struct WordFrequenciesTests {
  @Test("are Zipf frequencies")
  func zipf() {
    #expect(WordFrequencies.zipf(of: "the") == 7.7)
    #expect(WordFrequencies.zipf(of: "thee-the") == nil)
  }

  @Test("rarity is 0.05 for the commonest words and 1 for unknown ones")
  func rarity() {
    #expect(WordFrequencies.rarity(of: "the") == 0.05)
    #expect(WordFrequencies.rarity(of: "flurbelgrot") == 1)
    let lunch = WordFrequencies.rarity(of: "lunch")
    #expect(lunch > 0.3 && lunch < 0.7)
  }
}
