import Retrieval
import Testing
import TextAnalysis

@testable import Answering

@Suite struct PhrasingIndexTests {
  private let analyzer = Analyzer(language: "en")
  private let index: PhrasingIndex

  init() {
    let guide = smallGuide(
      nil,
      [
        SmallSection(title: "Milk", phrasings: ["can't i have cream", "is cream white"]),
        SmallSection(title: "Sugar", phrasings: ["how sweet is cream"]),
        SmallSection(title: "Salt", phrasings: ["is it salty"]),
      ])
    index = PhrasingIndex(
      guides: [guide], reading: GuideAnalysis(guides: [guide], analyzer: analyzer),
      analyzer: analyzer)
  }

  private func best(_ words: String...) -> [SectionID: PhrasingMatch] {
    index.best(
      for: Query(
        groups: words.map { word in
          Query.Group(
            label: word, weight: StopWords.isFunctionWord(word) ? 0.5 : 1,
            alternatives: [
              Query.Alternative(terms: [analyzer.term(word)], weight: 1, relation: "exact")
            ])
        }), words: [])
  }

  private func section(_ number: Int) -> SectionID { SectionID(guide: 0, section: number) }

  @Test func theSameWordsAreWhollyAlike() throws {
    let match = try #require(best("how", "sweet", "is", "cream")[section(1)])
    #expect(abs(match.similarity - 1) < 1e-9)
    #expect(match.phrasing == "how sweet is cream")
  }

  @Test func anAuthorsVeryWordsAreWhollyAlikeWhateverTheWeights() {
    let found = index.best(for: Query(groups: []), words: ["is", "it", "salty"])
    #expect(
      found == [section(2): PhrasingMatch(similarity: 1, phrasing: "is it salty", isVerbatim: true)]
    )
  }

  @Test func theMostAlikePhrasingOfEachSectionCounts() {
    let found = best("is", "cream", "white")
    #expect(found[section(0)]?.phrasing == "is cream white")
    #expect((found[section(1)]?.similarity ?? 1) < (found[section(0)]?.similarity ?? 0))
  }

  @Test func theVeryWordsAreWhollyAlikeHoweverTheyWeigh() {
    let nothing = Query(groups: [])
    let found = index.best(for: nothing, words: ["is", "it", "salty"])
    #expect(
      found == [section(2): PhrasingMatch(similarity: 1, phrasing: "is it salty", isVerbatim: true)]
    )
    #expect(index.best(for: nothing, words: ["salty", "is", "it"]).isEmpty)
    #expect(index.best(for: nothing, words: ["can", "not", "i", "have", "cream"]).count == 1)
  }

  @Test func headingsCountAsPhrasings() {
    #expect(best("sugar") == [section(1): PhrasingMatch(similarity: 1, phrasing: "Sugar")])
  }

  @Test func contractionsAreSpeltOut() {
    let found = best("can", "not", "i", "have", "cream")[section(0)]
    #expect(found?.phrasing == "can't i have cream")
    #expect((found?.similarity ?? 0) > 0.999)
  }

  @Test func likenessIsBetweenNoneAndWhole() {
    for match in best("cream", "is", "salty", "zyxomil").values {
      #expect(match.similarity > 0 && match.similarity < 1)
    }
    #expect(best("zyxomil").isEmpty)
    #expect(best().isEmpty)
  }

  @Test func containsTheTermsOfPhrasingsAndHeadings() {
    for word in ["cream", "creams", "salty", "salt", "not"] {
      #expect(index.contains(analyzer.term(word)))
    }
    #expect(!index.contains(analyzer.term("pepper")))
  }
}
