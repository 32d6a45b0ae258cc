import Retrieval
import Testing

@testable import Answering

/// Scores are compared with sums of the named constants, so that a change of a weight breaks none.
@Suite struct PassageRankerTests {
  private let tea = TeaGuide.knowledge
  private let weights = EvidenceWeights()

  private func rank(
    _ question: String, in knowledge: KnowledgeBase = TeaGuide.knowledge,
    weights: EvidenceWeights = EvidenceWeights()
  ) -> PassageRanking {
    PassageRanker(library: knowledge.library, weights: weights)
      .rank(knowledge.reading(of: question))
  }

  private func points(_ name: String, of passage: RankedPassage?) -> Double? {
    passage?.evidence.first { $0.name == name }?.points
  }

  private func isClose(_ one: Double, _ other: Double) -> Bool { abs(one - other) < 1e-12 }

  @Test func aScoreIsTheSumOfItsEvidence() {
    for question in ["green", "how long should it steep", "can I have it with caffeine", "water"] {
      for passage in rank(question).passages {
        let sum = passage.lexical + passage.evidence.reduce(0) { $0 + $1.points }
        #expect(isClose(passage.score, max(0, sum)))
        #expect(isClose(passage.lexical, passage.shares.reduce(0, +)))
      }
    }
  }

  @Test func aWordAloneEarnsItsLexicalShareAndItsTopic() throws {
    // “green” stands in sentence 1 and around sentence 0; no heading or phrasing has it.
    let ranking = rank("green")
    #expect(ranking.passages.map(\.id) == [1, 0])
    let lead = try #require(ranking.passages.first)
    #expect(lead.evidence.map(\.name) == ["topic"])
    #expect(lead.phrasing == nil)
  }

  @Test func lexicalIsTheShareOfTheMassAsked() throws {
    let reading = tea.reading(of: "green water")
    let query = QueryBuilder(weights: weights).passageQuery(reading.concepts)
    let mass = query.groups.reduce(0) { $0 + $1.weight * tea.library.index.idf(of: $1) }
    let ranking = rank("green water")
    #expect(isClose(ranking.mass, mass))
    for found in tea.library.index.search(query) {
      let passage = try #require(ranking.passages.first { $0.id == found.passage })
      #expect(isClose(passage.lexical, found.score / mass))
    }
  }

  @Test func aPhrasingEarnsByItsLikeness() throws {
    let ranking = rank("how long should it steep")
    let lead = try #require(ranking.passages.first)
    let match = try #require(lead.phrasing)
    #expect(match.phrasing == "how long should it steep")
    #expect(match.isVerbatim)
    let expected = weights.phrasing * match.similarity + weights.verbatim
    #expect(isClose(try #require(points("phrasing", of: lead)), expected))
  }

  @Test func aSectionBacksPassagesThatDoNotRepeatItsTopic() throws {
    let sections = [
      SmallSection(title: "Milk", phrasings: ["is milk ok"], sentences: ["Milk.", "It curdles."]),
      SmallSection(title: "Salt", sentences: ["Salt preserves."]),
    ]
    let ranking = rank("milk", in: KnowledgeBase(guides: [smallGuide(nil, sections)]))
    let second = try #require(ranking.passages.first { $0.id == 1 })
    let topic = try #require(points("topic", of: second))
    #expect(topic > 0)
    #expect(points("topic", of: ranking.passages.first { $0.id == 0 }) == topic)
    #expect(ranking.passages.allSatisfy { $0.id != 2 })
  }

  @Test func theTypeOfAnswerIsEarnedByTheSentenceThatHasIt() throws {
    // Sentence 2 names minutes; sentence 3 of the same section names none.
    let ranking = rank("how long should it steep")
    #expect(ranking.passages.first?.id == 2)
    #expect(points("answer type", of: ranking.passages.first) == weights.answerType)
    let other = ranking.passages.first { $0.id == 3 }
    #expect(other != nil && points("answer type", of: other) == nil)
  }

  @Test func aWarningOfTheVeryCaseEarnsItsWeight() {
    let asked = rank("can I have it with caffeine").passages.first
    #expect(asked?.id == 4)
    #expect(points("own case", of: asked) == weights.ownCase)
    // Without being asked whether one may it earns nothing, nor where it does not name the case.
    #expect(points("own case", of: rank("caffeine").passages.first) == nil)
    #expect(points("own case", of: rank("can I have it with milk").passages.first) == nil)
  }

  @Test func equalScoresKeepTheOrderOfTheGuide() throws {
    let same = "Sugar is sweet."
    let ranking = rank("sugar", in: try smallKnowledge(of: [same, "Salt.", same, "Pepper.", same]))
    let best = ranking.passages.filter { $0.score == ranking.passages[0].score }
    #expect(best.map(\.id) == best.map(\.id).sorted())
    for (one, next) in zip(ranking.passages, ranking.passages.dropFirst()) {
      #expect(one.score > next.score || one.score == next.score && one.id < next.id)
    }
  }

  @Test func theScaleIsWhatOnePassageCanEarn() {
    #expect(
      weights.scale
        == 1 + weights.topic + weights.phrasing + weights.verbatim + weights.answerType
        + weights.ownCase + weights.conversation)
  }

  @Test func nothingAskedRanksNothing() {
    for question in ["", "???", "zyxomil"] {
      #expect(rank(question).passages.isEmpty)
    }
  }
}
