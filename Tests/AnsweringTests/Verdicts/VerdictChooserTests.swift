import Testing

@testable import Answering

/// A yes or no is said where the words say it, and never because most answers are one of them.
@Suite struct VerdictChooserTests {
  private static let sentences = [
    "Drink plenty of water after the treatment.", "Stretch marks can fade too.",
    "Dogs are not allowed in the garden.", "The shop opens at nine.",
  ]
  private let knowledge: KnowledgeBase

  init() throws { knowledge = try smallKnowledge(of: Self.sentences) }

  @Test(arguments: ["should i drink water after the treatment", "do stretch marks fade"])
  func noRefusalThatNothingSays(question: String) {
    #expect(knowledge.answer(to: question).verdict != .no)
  }

  @Test func whatIsForbiddenIsNotAffirmed() {
    #expect(knowledge.answer(to: "are dogs allowed in the garden").verdict != .yes)
  }

  @Test func whatIsHardlyTheAnswerDeniesNothing() {
    let answer = knowledge.answer(to: "are cats allowed to bring presents into the shop")
    #expect((answer.passages.first?.score ?? 0) >= 0.2 || answer.verdict != .no)
  }

  @Test func whatIsSaidOfOtherFiguresAffirmsNothing() throws {
    let rules = try smallKnowledge(of: ["Offices with more than five people need a licence."])
    #expect(rules.answer(to: "does an office of three people need a licence").verdict != .yes)
  }
}
