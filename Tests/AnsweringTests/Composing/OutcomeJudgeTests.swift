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

  private func outcome(
    _ concepts: [Concept], met: [Double], likeness: Double? = nil, score: Double = 1,
    amounts: [String] = []
  ) -> Outcome {
    let reading = QuestionReading(
      typed: "", kind: .other, words: [], concepts: concepts, corrections: [],
      unmetAmounts: amounts)
    let phrasing = likeness.map { PhrasingMatch(similarity: $0, phrasing: "?") }
    let best = RankedPassage(
      id: 0, score: score, lexical: 0, phrasing: phrasing, evidence: [], shares: met)
    return OutcomeJudge.outcome(
      reading, PassageRanking(passages: [best], mass: 1, bestPhrasing: likeness ?? 0))
  }

  @Test func nothingRankedIsUnanswered() {
    let reading = QuestionReading(
      typed: "", kind: .other, words: [], concepts: [], corrections: [], unmetAmounts: [])
    let none = PassageRanking(passages: [], mass: 1, bestPhrasing: 0)
    #expect(OutcomeJudge.outcome(reading, none) == .unanswered)
    #expect(outcome([concept("milk")], met: [1], score: 0) == .unanswered)
  }

  @Test func whatIsMetIsAnswered() {
    #expect(outcome([concept("milk")], met: [1]) == .answered)
    #expect(outcome([concept("milk"), concept("black")], met: [1, 0]) == .answered)
  }

  @Test func tooLittleMetIsUnanswered() {
    let four = ["a", "b", "c", "d"].map { concept($0) }
    #expect(outcome(four, met: [1, 0, 0, 0]) == .unanswered)
    // At the least share of two in four it is answered.
    #expect(0.25 < OutcomeJudge.Bound.coverage && OutcomeJudge.Bound.coverage <= 0.5)
    #expect(outcome(four, met: [1, 1, 0, 0]) == .answered)
  }

  @Test func thePassingAndTheSubjectVouchForLittle() {
    let concepts = [concept("tea", role: .subject), concept("milk"), concept("sugar")]
    #expect(outcome(concepts, met: [1, 0, 0]) == .unanswered)
    let passing = [concept("night", role: .passing), concept("milk")]
    #expect(outcome(passing, met: [1, 0]) == .unanswered)
  }

  @Test func aLikePhrasingVouchesForItsSection() {
    let unmet = [concept("steep", .unknown)]
    #expect(outcome(unmet, met: [0], likeness: OutcomeJudge.Bound.sureLikeness) == .answered)
    #expect(outcome(unmet, met: [0], likeness: OutcomeJudge.Bound.likeness) == .unanswered)
  }

  @Test func aRatherLikePhrasingHelpsWhatIsMetInPart() {
    let four = ["a", "b", "c", "d"].map { concept($0) }
    #expect(
      outcome(four, met: [1, 0, 0, 0], likeness: OutcomeJudge.Bound.likeness) == .answered)
  }

  @Test func whatIsMissingMakesItPartialAtMost() {
    let missing = concept("insulin", .unknown, required: true)
    #expect(outcome([concept("milk"), missing], met: [1, 0]) == .partial)
    #expect(outcome([missing], met: [0]) == .unanswered)
    // However like a phrasing is, it does not answer what the guide does not have.
    #expect(outcome([missing], met: [0], likeness: 1) == .partial)
  }

  @Test func aSideAloneDoesNotBearOnWhatIsMissing() {
    let missing = concept("insulin", .unknown, required: true)
    #expect(outcome([concept("safe", role: .aspect), missing], met: [1, 0]) == .unanswered)
  }

  @Test func whatIsCarriedDoesNotBearOnWhatIsMissing() {
    let missing = concept("insulin", .unknown, required: true)
    #expect(outcome([concept("milk", carried: true), missing], met: [1, 0]) == .unanswered)
  }

  @Test func theClassBearsOnTheThing() {
    #expect(outcome([concept("oat milk", .kind, required: true)], met: [1]) == .partial)
    #expect(outcome([concept("oat milk", .kind, required: true)], met: [0]) == .unanswered)
  }

  @Test func anAmountNotGivenIsPartialWhereTheRestIsMet() {
    #expect(outcome([concept("spf")], met: [1], amounts: ["50"]) == .partial)
    #expect(outcome([concept("spf", role: .aspect)], met: [0], amounts: ["50"]) == .unanswered)
  }
}
