import Testing

@testable import Answering

/// As few passages as are complete and responsible.
@Suite struct PassageSelectorTests {
  private static let sentences = [
    "Rosehip oil makes dry skin soft.", "Rosehip oil can cause allergic reactions.",
    "The shop opens at nine.",
  ]
  private let knowledge: KnowledgeBase

  init() throws { knowledge = try smallKnowledge(of: Self.sentences) }

  /// The places of the chosen passages when they answer so likely.
  private func chosen(_ question: String, _ probabilities: [Float], limit: Int = 3) -> [Int] {
    let (asked, weighed) = knowledge.weighed(question, probabilities)
    let selector = PassageSelector(
      collection: knowledge.collection, question: asked, cues: knowledge.chooser.cues(of:),
      limit: max(3, limit))
    let whole = selector.select(from: weighed)
    return selector.shortened(whole, to: limit).map(\.id)
  }

  @Test func oneIsEnoughWhereTheOthersAreUnlikely() {
    #expect(chosen("what does rosehip oil do", [0.6, 0.1, 0.05]) == [0])
  }

  @Test func anotherIsShownWhereItIsNearlyAsLikely() {
    #expect(chosen("what does rosehip oil do", [0.6, 0.5, 0.05]) == [0, 1])
  }

  @Test func aWarningOfTheVeryThingStandsBesideABenefit() {
    #expect(chosen("is rosehip oil good", [0.6, 0.1, 0.05]) == [0, 1])
    // Not for who does not ask whether.
    #expect(chosen("where does rosehip oil grow", [0.6, 0.1, 0.05]) == [0])
  }

  @Test func aWarningIsNotCutOff() {
    #expect(chosen("is rosehip oil good", [0.6, 0.1, 0.05], limit: 1) == [1])
  }
}
