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
    amounts: [String] = [], kind: QuestionKind = .other, facts: PassageFacts = []
  ) -> Outcome {
    let reading = QuestionReading(
      typed: "", kind: kind, words: [], concepts: concepts, corrections: [],
      unmetAmounts: amounts)
    let phrasing = likeness.map { PhrasingMatch(similarity: $0, phrasing: "?") }
    let best = RankedPassage(
      id: 0, score: score, lexical: 0, phrasing: phrasing, evidence: [], shares: met)
    return OutcomeJudge.outcome(
      reading, PassageRanking(passages: [best], mass: 1, bestPhrasing: likeness ?? 0),
      chosen: [facts])
  }

  @Test func nothingRankedIsUnanswered() {
    let reading = QuestionReading(
      typed: "", kind: .other, words: [], concepts: [], corrections: [], unmetAmounts: [])
    let none = PassageRanking(passages: [], mass: 1, bestPhrasing: 0)
    #expect(OutcomeJudge.outcome(reading, none, chosen: []) == .unanswered)
    #expect(outcome([concept("milk")], met: [1], score: 0) == .unanswered)
  }

  @Test func whatIsMetIsAnswered() {
    #expect(outcome([concept("milk")], met: [1]) == .answered)
    #expect(outcome([concept("milk"), concept("black")], met: [1, 0]) == .answered)
  }

  @Test func tooLittleMetIsUnanswered() throws {
    // Things of one weight: as many as the bound asks for are enough, one less is not.
    let ten = (0..<10).map { concept("\($0)") }
    let enough = Int((10 * OutcomeJudge.Bound.coverage).rounded(.up))
    try #require((2...9).contains(enough))
    for (count, expected) in [(enough - 1, Outcome.unanswered), (enough, .answered)] {
      #expect(outcome(ten, met: (0..<10).map { $0 < count ? 1 : 0 }) == expected)
    }
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
    let ten = (0..<10).map { concept("\($0)") }
    #expect(
      outcome(
        ten, met: [1] + [Double](repeating: 0, count: 9), likeness: OutcomeJudge.Bound.likeness)
        == .answered)
  }

  @Test func whatIsMissingMakesItPartialAtMost() {
    let missing = concept("insulin", .unknown, required: true)
    #expect(outcome([concept("milk"), missing], met: [1, 0]) == .partial)
    #expect(outcome([missing], met: [0]) == .unanswered)
    // However like a phrasing is, it does not answer what the guide does not have.
    #expect(outcome([missing], met: [0], likeness: 1) == .partial)
  }

  @Test func onlyAnAmountAnswersWhatAsksForOne() {
    for (kind, fact) in [(QuestionKind.duration, PassageFacts.duration), (.quantity, .amount)] {
      #expect(outcome([concept("milk")], met: [1], kind: kind) == .unanswered)
      #expect(outcome([concept("milk")], met: [1], kind: kind, facts: fact) == .answered)
    }
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
