import Retrieval
import Testing

@testable import Answering

/// Readings and rankings written out, so that only the decision is tested.
@Suite struct OutcomeJudgeTests {
  private let way = Query.Alternative(terms: ["x"], weight: 1, relation: "exact")

  private func concept(
    _ typed: String, _ reading: Concept.Reading = .exact, role: Concept.Role = .specific,
    required: Bool = false, carried: Bool = false
  ) -> Concept {
    Concept(
      typed: typed, span: 0..<1, reading: reading, role: role,
      alternatives: reading == .unknown ? [] : [way], wordings: [], isRequired: required,
      isCarried: carried)
  }

  private func judgement(
    _ concepts: [Concept], met: [Double], likeness: Double? = nil, score: Double = 1.2,
    amounts: [String] = [], kind: QuestionKind = .other, facts: PassageFacts = [],
    words: [String] = []
  ) -> OutcomeJudge.Judgement {
    let reading = QuestionReading(
      typed: "", kind: kind, words: words.map(word), concepts: concepts, corrections: [],
      unmetAmounts: amounts)
    let phrasing = likeness.map { PhrasingMatch(similarity: $0, phrasing: "?") }
    let best = RankedPassage(
      id: 0, score: score, lexical: 0, phrasing: phrasing, evidence: [], shares: met)
    return OutcomeJudge(
      reading: reading, ranking: PassageRanking(passages: [best], mass: 1), shown: [facts]
    ).judgement()
  }

  private func word(_ folded: String) -> QuestionWord {
    QuestionWord(
      typed: folded, range: 0..<1, folded: folded, term: folded,
      isFunction: ["how", "many", "often"].contains(folded), category: nil, clause: 0)
  }

  private func outcome(
    _ concepts: [Concept], met: [Double], likeness: Double? = nil, score: Double = 1.2,
    amounts: [String] = []
  ) -> Outcome {
    judgement(concepts, met: met, likeness: likeness, score: score, amounts: amounts).outcome
  }

  @Test func nothingRankedIsUnanswered() {
    let reading = QuestionReading(
      typed: "", kind: .other, words: [], concepts: [], corrections: [], unmetAmounts: [])
    let none = PassageRanking(passages: [], mass: 1)
    let judge = OutcomeJudge(reading: reading, ranking: none, shown: [])
    #expect(judge.judgement().outcome == .unanswered)
    #expect(outcome([concept("milk")], met: [1], score: 0) == .unanswered)
  }

  @Test func whatIsMetIsAnswered() {
    #expect(outcome([concept("milk")], met: [1]) == .answered)
    #expect(outcome([concept("milk"), concept("black")], met: [1, 0]) == .answered)
  }

  @Test func tooLittleEvidenceIsUnanswered() {
    let bound = OutcomeJudge.Bound.answer
    #expect(outcome([concept("milk")], met: [1], score: bound - 0.01) == .unanswered)
    #expect(outcome([concept("milk")], met: [1], score: bound) == .answered)
  }

  @Test func aLikePhrasingVouchesForItsSection() {
    let unmet = [concept("steep", .unknown)]
    let sure = OutcomeJudge.Bound.sureLikeness
    #expect(outcome(unmet, met: [0], likeness: sure) == .answered)
    #expect(outcome(unmet, met: [0], likeness: sure - 0.01) == .partial)
  }

  @Test func anOpenWordIsNamedWhereNothingElseIsMet() {
    let open = concept("kettle", .unknown)
    #expect(judgement([open], met: [0]).missing == ["kettle"])
    #expect(judgement([concept("milk"), open], met: [1, 0]).missing == [])
    #expect(
      judgement([concept("milk"), open], met: [1, 0], score: OutcomeJudge.Bound.settled - 0.01)
        .missing == ["kettle"])
    #expect(
      outcome([open], met: [0], score: OutcomeJudge.Bound.worthShowing - 0.01) == .unanswered)
  }

  @Test func whatIsMissingMakesItPartialAtMost() {
    let missing = concept("insulin", .unknown, required: true)
    #expect(outcome([concept("milk"), missing], met: [1, 0]) == .partial)
    // However like a phrasing is, it does not answer what the guide does not have.
    #expect(outcome([missing], met: [0], likeness: 1) == .partial)
    #expect(outcome([missing], met: [0], score: OutcomeJudge.Bound.bearing - 0.01) == .unanswered)
  }

  @Test func onlyAnAmountAnswersWhatAsksForOne() {
    let words = ["how", "often"]
    let milk = [concept("milk")]
    for (kind, fact) in [(QuestionKind.frequency, PassageFacts.duration), (.quantity, .amount)] {
      let none = judgement(milk, met: [1], kind: kind, words: words)
      #expect(none == .init(outcome: .partial, missing: ["how often"]))
      let given = judgement(milk, met: [1], kind: kind, facts: fact, words: words)
      #expect(given.outcome == .answered)
    }
  }

  @Test func aSideAloneDoesNotBearOnWhatIsMissing() {
    let missing = concept("insulin", .unknown, required: true)
    #expect(
      outcome([concept("safe", role: .aspect), missing], met: [1, 0], score: 0.8) == .unanswered)
  }

  @Test func whatIsCarriedDoesNotBearOnWhatIsMissing() {
    let missing = concept("insulin", .unknown, required: true)
    #expect(
      outcome([concept("milk", carried: true), missing], met: [1, 0], score: 0.8) == .unanswered)
  }

  @Test func theClassBearsOnTheThing() {
    let class_ = [concept("oat milk", .kind, required: true)]
    #expect(outcome(class_, met: [1], score: 0.6) == .partial)
    #expect(outcome(class_, met: [0], score: 0.6) == .unanswered)
  }

  @Test func anAmountNotGivenIsPartialWhereTheRestIsMet() {
    #expect(outcome([concept("spf")], met: [1], score: 0.8, amounts: ["50"]) == .partial)
    #expect(
      outcome([concept("spf", role: .aspect)], met: [0], score: 0.8, amounts: ["50"])
        == .unanswered)
  }
}
