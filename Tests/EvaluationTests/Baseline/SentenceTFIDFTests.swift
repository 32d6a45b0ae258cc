import Evaluation
import Foundation
import Guides
import Testing

@Suite struct SentenceTFIDFTests {
  /// Three sentences; “water” stands in two of them, “rest” and “salt” in one each.
  let guide = Guide(
    file: "g.md",
    sections: [
      Section(title: "A", path: ["A"], level: 1, lines: 1...2, passages: 0..<1),
      Section(title: "B", path: ["B"], level: 1, lines: 3...4, passages: 1..<2),
    ],
    passages: [
      Passage(
        section: 0, form: .paragraph,
        sentences: [
          Sentence(text: "Water, water!", lines: 2...2), Sentence(text: "Salt", lines: 2...2),
        ]),
      Passage(
        section: 1, form: .paragraph, sentences: [Sentence(text: "water rest rest", lines: 4...4)]),
    ])

  @Test func scoresAreTheCosineOfWeights() throws {
    // idf(water) = 1 + ln(4/3), idf(rest) = 1 + ln(4/2). A sentence of one word has length 1, so
    // “water, water” meets “water” with cosine 1; “water rest rest” with idf(water) over its length,
    // to which “rest”, standing twice, adds (1 + ln 2) · idf(rest).
    let water = 1 + log(4.0 / 3)
    let rest = (1 + log(2.0)) * (1 + log(4.0 / 2))
    let ranking = SentenceTFIDF(guides: [guide]).ranking(of: "WATER")
    try #require(ranking.map(\.section) == ["a", "b"])
    #expect(abs(ranking[0].score - 1) < 1e-12)
    #expect(abs(ranking[1].score - water / (water * water + rest * rest).squareRoot()) < 1e-12)
  }

  @Test func unknownWordsWeighNothing() {
    let baseline = SentenceTFIDF(guides: [guide])
    #expect(baseline.ranking(of: "lasers").isEmpty)
    #expect(baseline.ranking(of: "").isEmpty)
    #expect(baseline.ranking(of: "salt lasers") == baseline.ranking(of: "salt"))
    #expect(SentenceTFIDF(guides: []).ranking(of: "water").isEmpty)
  }

  @Test func rightOnesAreCountedAmongAnswerableQuestions() {
    let right = Gold.sections(right: ["b"], needs: nil)
    let questions = [
      JudgedQuestion(id: "1", question: "rest", kind: .answerable, gold: right),
      JudgedQuestion(id: "2", question: "water", kind: .answerable, gold: right),
      JudgedQuestion(id: "3", question: "lasers", kind: .answerable, gold: right),
      JudgedQuestion(id: "4", question: "rest", kind: .partial, gold: right),
    ]
    let baseline = SentenceTFIDF(guides: [guide])
    #expect(baseline.rightWithin(1, questions) == Tally(earned: 1, possible: 3))
    #expect(baseline.rightWithin(3, questions) == Tally(earned: 2, possible: 3))
    let salt = JudgedQuestion(
      id: "5", question: "salt", kind: .answerable,
      gold: .pieces(right: [GoldPiece("salt")], all: []))
    #expect(baseline.rightWithin(1, [salt]) == earned)
  }
}
