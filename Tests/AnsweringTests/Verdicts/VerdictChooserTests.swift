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

  /// The verdict where the first passage of a guide answers so likely, and no other does.
  private func verdict(
    _ question: String, _ probability: Float, of sentences: [String] = Self.sentences
  ) throws -> Verdict? {
    let knowledge = try smallKnowledge(of: sentences)
    let rest = [Float](repeating: 0, count: sentences.count - 1)
    let (asked, weighed) = knowledge.weighed(question, [probability] + rest)
    let selector = PassageSelector(
      collection: knowledge.collection, question: asked, cues: knowledge.chooser.cues(of:),
      limit: 3)
    return VerdictChooser(question: asked, earlierQuestions: [], selector: selector)
      .verdict(chosen: Array(weighed.prefix(1)), weighed: weighed)
  }

  @Test func whatIsHardlyTheAnswerDeniesNothing() throws {
    let sentences = ["Dogs are not allowed in the garden."]
    #expect(try verdict("are dogs allowed in the garden", 0.19, of: sentences) == nil)
    #expect(try verdict("are dogs allowed in the garden", 0.21, of: sentences) == .no)
  }

  @Test func whatIsHardlyTheAnswerAffirmsNothing() throws {
    let sentences = ["Dogs are allowed in the garden."]
    #expect(try verdict("are dogs allowed in the garden", 0.69, of: sentences) == nil)
    #expect(try verdict("are dogs allowed in the garden", 0.71, of: sentences) == .yes)
  }

  /// That something does no harm reassures, and is not guessed.
  @Test func fearIsTakenAwayInWordsOnly() throws {
    let warns = ["Tell the nurse before a scan of the brow, because iron in it can warm up."]
    #expect(try verdict("is a scan of the brow dangerous", 0.9, of: warns) != .no)
    let beside = ["Lasers are not used here. " + warns[0]]
    #expect(try verdict("is a scan of the brow dangerous", 0.9, of: beside) != .no)
    let takesAway = ["A scan of the brow is not dangerous."]
    #expect(try verdict("is a scan of the brow dangerous", 0.9, of: takesAway) == .no)
  }

  @Test func whatIsNotNeededIsNotAffirmed() throws {
    let sentences = ["Turn the cold dough out. There is no need to let it warm up first."]
    #expect(try verdict("does cold dough have to warm up", 0.9, of: sentences) != .yes)
  }

  @Test func aWarningBesideTakesAYesBack() throws {
    let question = "are dogs allowed in the garden"
    let sentences = [
      "Dogs are allowed in the garden.", "Dogs are forbidden in the garden after dark.",
    ]
    let knowledge = try smallKnowledge(of: sentences)
    let (asked, weighed) = knowledge.weighed(question, [0.9, 0.3])
    let selector = PassageSelector(
      collection: knowledge.collection, question: asked, cues: knowledge.chooser.cues(of:),
      limit: 3)
    let chooser = VerdictChooser(question: asked, earlierQuestions: [], selector: selector)
    #expect(chooser.verdict(chosen: Array(weighed.prefix(1)), weighed: weighed) != .yes)
  }

  @Test func whatIsToldOfOneThingIsNoAdviceOnAnother() throws {
    let sentences = ["Dry the flakes and keep the jar sealed for a year."]
    #expect(try verdict("should the jar be sealed", 0.9, of: sentences) != .yes)
    let advice = ["The jar should be sealed."]
    #expect(try verdict("should the jar be sealed", 0.9, of: advice) == .yes)
  }

  @Test func whatIsOnlyNearIsNotAffirmed() throws {
    let sentences = ["A woman may swim in the pool."]
    #expect(try verdict("may i swim in the pool pregnant", 0.9, of: sentences) != .yes)
    #expect(try verdict("may a woman swim in the pool", 0.9, of: sentences) == .yes)
  }

  @Test func whatIsSaidOfOtherFiguresAffirmsNothing() throws {
    let rules = ["Offices with more than five people need a licence."]
    #expect(try verdict("does an office of three people need a licence", 0.9, of: rules) != .yes)
    #expect(try verdict("do offices with five people need a licence", 0.9, of: rules) == .yes)
  }
}
