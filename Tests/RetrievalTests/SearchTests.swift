import TextAnalysis
import Retrieval
import Testing

@Suite struct SearchTests {
  let index = SmallCorpus.index()

  private func ranked(_ groups: Query.Group...) -> [Int] {
    index.search(Query(groups: groups)).map(\.passage)
  }

  @Test func theShorterPassageWinsWithTheSameWord() {
    // 2 says kettle in body and heading, 0 in a short body, 4 in its heading alone.
    #expect(ranked(SmallCorpus.group("kettle")) == [2, 0, 4])
  }

  @Test func aRareWordOutweighsACommonOne() {
    // 2 has both; 3 and 1 have only the commoner tea, 3 twice.
    #expect(ranked(SmallCorpus.group("limescale"), SmallCorpus.group("tea")) == [2, 3, 1])
  }

  @Test func aScoreIsTheSumOfItsNamedParts() throws {
    let query = Query(groups: [SmallCorpus.group("tea", weight: 0.5)])
    let best = try #require(index.search(query).first)
    let idf = TermWeighting.idf(documentFrequency: 3, passages: 6)
    let average = (5.0 + 4 + 7 + 8 + 3 + 4) / 6
    let norm = TermWeighting.norm(length: 8, average: average, slope: SmallCorpus.body.slope)
    #expect(best.passage == 3)
    #expect(abs(best.score - 0.5 * idf * TermWeighting.dampedFrequency(2) / norm) < 1e-12)
  }

  @Test func alternativesDoNotAddUp() throws {
    let both = Query.Group(
      label: "tea",
      alternatives: [
        SmallCorpus.alternative(["tea"], worth: 1), SmallCorpus.alternative(["green"], worth: 0.8),
      ])
    let single = try #require(
      index.search(Query(groups: [SmallCorpus.group("tea")])).first { $0.passage == 3 })
    let joint = try #require(index.search(Query(groups: [both])).first { $0.passage == 3 })
    #expect(joint.score == single.score)
  }

  @Test func aPhraseOutweighsItsWordsApart() throws {
    let phrase = SmallCorpus.group("green", "tea")
    let apart = SmallCorpus.group("black", "green")
    let first = try #require(index.search(Query(groups: [phrase])).first)
    let second = try #require(index.search(Query(groups: [apart])).first)
    #expect(first.passage == 3)
    #expect(second.passage == 3)
    #expect(first.score > second.score)
  }

  @Test func tiesGoToTheEarlierPassage() {
    var builder = IndexBuilder(analyzer: SmallCorpus.analyzer, fields: [SmallCorpus.body])
    for _ in 0..<5 { builder.add([SmallCorpus.analyzer.analyze("same words")]) }
    let found = builder.build().search(Query(groups: [SmallCorpus.group("same")]))
    #expect(found.map(\.passage) == [0, 1, 2, 3, 4])
  }

  @Test func scoresAreFiniteAndFallAndAreTheSameTwice() {
    let query = Query(groups: [SmallCorpus.group("tea"), SmallCorpus.group("kettle", "water")])
    let found = index.search(query)
    #expect(found.allSatisfy { $0.score.isFinite && $0.score >= 0 })
    #expect(zip(found, found.dropFirst()).allSatisfy { ScoredPassage.precedes($0, $1) })
    #expect(found == index.search(query))
  }

  @Test func anExplanationSumsToTheScore() {
    let query = Query(groups: [SmallCorpus.group("kettle"), SmallCorpus.group("tea")])
    for passage in index.search(query) {
      let shares = index.explain(query, passage: passage.passage).shares
      #expect(abs(shares.reduce(0) { $0 + $1.points } - passage.score) < 1e-12)
    }
  }
}
