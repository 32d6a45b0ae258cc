import Testing
import TextAnalysis

@Suite struct WordListTests {
  private let english = Analyzer(language: "en")

  private func list(_ text: String) -> WordList {
    WordList(Array(text.utf8))
  }

  @Test func wordsHaveTheCategoryAboveThem() {
    let words = list(
      "# category: animal\ncat dog\nhorse\n# a comment with river\n# category: place \r\nriver sea\r\n"
    )
    #expect(words.category(of: "horse", analyzer: english) == "animal")
    #expect(words.category(of: "sea", analyzer: english) == "place")
    #expect(words.category(of: "comment", analyzer: english) == nil)
    #expect(!words.contains("category", analyzer: english))
  }

  @Test func theWordItselfGoesBeforeAWordOfItsStem() {
    // All have one stem; the exact one wins though it stands later, else the first.
    let words = list("# category: verb\nrelate\n# category: noun\nrelation")
    #expect(words.category(of: "relation", analyzer: english) == "noun")
    #expect(words.category(of: "relates", analyzer: english) == "verb")
    #expect(words.category(of: "relations", analyzer: english) == "verb")
  }

  @Test(arguments: [
    "cats", "horses", "eyes", "eyed", "going", "goes", "teeth", "colored", "anaesthetics",
    "skeptical",
    "moulding", "using", "cries", "painfully", "licensing", "sulfur", "edema", "Café", "bought",
    "xrays",
  ])
  func inflectionsAndSpellingsAreListed(word: String) {
    let words = list(
      "cat horse eye go tooth colour anesthetic sceptical mold use cry pain licence sulphur oedema café buy xray"
    )
    #expect(words.contains(Folding.fold(word), analyzer: english))
  }

  @Test func unlistedWordsAreNot() {
    let words = list("cat horse eye go use")
    for word in ["cab", "house", "ear", "gold", "usher", "", "a", "日本", "e", "ho"] {
      #expect(!words.contains(word, analyzer: english))
    }
  }

  @Test func partsMatchTogetherOnly() {
    let words = list("# category: body\nblood_pressure blood_pressure_cuff heart")
    let question = ["high", "blood", "pressures", "cuff"]
    #expect(!words.contains("blood", analyzer: english))
    #expect(words.multiWord(at: 0, in: question, analyzer: english) == nil)
    #expect(words.multiWord(at: 1, in: question) == nil)
    let match = words.multiWord(at: 1, in: question, analyzer: english)
    // The longer of two entries that begin alike.
    #expect(match?.length == 3)
    #expect(
      words.multiWord(at: 1, in: ["high", "blood", "pressure"], analyzer: english)?.length == 2)
    let exact = words.multiWord(at: 0, in: ["blood", "pressure", "cuff"])
    #expect(exact?.length == 3)
    #expect(exact?.category == "body")
    #expect(words.multiWord(at: 9, in: question) == nil)
    #expect(words.multiWord(at: -1, in: question) == nil)
  }

  @Test func anyBytesMakeAList() {
    for bytes: [UInt8] in [
      [], [0], [0xFF, 0xFE], [0x23], [0x5F], Array("# category:".utf8), Array("_a_ __".utf8),
    ] {
      let words = WordList(bytes)
      #expect(words.category(of: "a", analyzer: english) == nil)
      #expect(words.multiWord(at: 0, in: ["a", "b"]) == nil)
    }
  }

  @Test func wordsBeforeACategoryHaveNone() {
    #expect(list("cat # dog").category(of: "cat", analyzer: english) == "")
  }
}
