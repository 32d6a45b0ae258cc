import TextAnalysis
import Testing

@testable import Retrieval

/// Sums done by hand: with these constants a term that stands once is worth 1, and one that stands
/// twice 4/3.
struct RerankingTests {
  static let weighting = FieldWeighting(
    saturation: 1, bodySlope: 0, frequencyExponent: 0, rarityExponent: 0, presences: [])

  /// The scores of a question by document.
  func scores(
    _ texts: [String], _ question: String, proximity: Double, feedback: Double, terms: Int = 30
  ) -> [Int: Double] {
    let analyzer = Analyzer(language: nil)
    var builder = FieldedIndexBuilder(weighting: Self.weighting)
    for text in texts { builder.add([analyzer.analyze(text).map(\.term)]) }
    let index = builder.build()
    let words = analyzer.analyze(question)
    let query = FieldedQuery(
      words: words.map { .init(alternatives: [.init(terms: [$0.term])]) })
    let found = index.top(
      query, limit: 10, pairs: TermPair.pairs(ofQuestion: words),
      reranking: Reranking(
        depth: 100, proximity: proximity, feedback: feedback, documents: 1, terms: terms,
        sharpness: 6)
    ) { index.profile([analyzer.analyze(texts[$0])]) }
    #expect(found.map(\.score) == found.map(\.score).sorted(by: >))
    return Dictionary(uniqueKeysWithValues: found.map { ($0.document, $0.score) })
  }

  func near(_ one: Double?, _ two: Double) -> Bool { abs((one ?? .nan) - two) < 1e-5 }

  @Test func adjacentWordsAddInEitherOrder() {
    // Both words stand once in each: 2. Once side by side adds 2 · 1/2, twice 2 · 2/3.
    let scores = scores(
      ["tea in a pot", "pot tea", "tea pot tea"], "tea pot", proximity: 2, feedback: 0)
    #expect(near(scores[0], 2))
    #expect(near(scores[1], 2 + 1))
    #expect(near(scores[2], 1 + 4.0 / 3 + 4.0 / 3))
  }

  @Test func whatResemblesTheFirstDocumentAddsAShareOfTheBestScore() {
    // The first document has tea, pot and lid, each 1 of √3: likeness √3, that of the second 1/√3.
    // The cup stands in one document only and counts for nothing.
    let scores = scores(
      ["tea pot lid", "tea cup", "pot lid"], "tea", proximity: 0, feedback: 0.5)
    #expect(near(scores[0], 1 + 0.5))
    #expect(near(scores[1], 1 + 0.5 / 3))
    #expect(scores[2] == nil)
  }

  @Test func onlyTheHeaviestTermsCount() {
    // Lid, pot and tea weigh the same; one term is kept, the first in order.
    let scores = scores(
      ["tea pot lid", "tea cup", "pot lid"], "tea", proximity: 0, feedback: 0.5, terms: 1)
    #expect(near(scores[0], 1.5))
    #expect(near(scores[1], 1))
  }

  @Test func wordsOfGrammarMakeNoPairsAndAreSteppedOver() {
    let words = Analyzer(language: nil).analyze("the tea for the pot tea tea")
    #expect(TermPair.pairs(ofQuestion: words) == [TermPair("pot", "tea")])
    #expect(TermPair.counts(in: words) == [TermPair("pot", "tea"): 1])
  }

  @Test func nothingFoundStaysNothing() {
    #expect(scores(["tea"], "lid", proximity: 1, feedback: 1).isEmpty)
    #expect(scores([], "lid", proximity: 1, feedback: 1).isEmpty)
  }
}
