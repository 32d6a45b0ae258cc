import Guides
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
    try verdict(
      question, [probability] + [Float](repeating: 0, count: sentences.count - 1),
      in: smallKnowledge(of: sentences))
  }

  /// The verdict where a single passage of several sentences answers.
  private func verdict(_ question: String, ofOnePassage sentences: [String]) -> Verdict? {
    var guide = smallGuide(nil, [SmallSection(title: "All", sentences: ["All."])])
    guide.passages = [
      Passage(
        section: 0, form: .paragraph, sentences: sentences.map { Sentence(text: $0, lines: 2...2) })
    ]
    return verdict(question, [0.9], in: KnowledgeBase(guides: [guide]))
  }

  private func verdict(
    _ question: String, _ probabilities: [Float], in knowledge: KnowledgeBase
  ) -> Verdict? {
    let (asked, weighed) = knowledge.weighed(question, probabilities)
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

  /// That something does no harm reassures, and is not read from what is said of something else.
  @Test func fearIsTakenAwayInWordsOnly() {
    let question = "does the glaze harm the skin"
    #expect(verdict(question, ofOnePassage: ["The glaze does not stay on the skin."]) == nil)
    #expect(verdict(question, ofOnePassage: ["The glaze does not harm the skin."]) == .no)
  }

  @Test func whatIsNotNeededIsNotAffirmed() {
    let trim = "Trim the wick of the lamp."
    #expect(verdict("do i have to trim the wick", ofOnePassage: [trim]) == .yes)
    let notDaily = [trim, "There is no need to trim it each day."]
    #expect(verdict("do i have to trim the wick", ofOnePassage: notDaily) != .yes)
  }

  @Test func whatHoldsOnlyIfIsNoYes() throws {
    let question = "got some cracked cups, can i just rinse that off and bring the rest"
    let rule = "Cracked cups are welcome, and chipped ones can be glued."
    #expect(try verdict(question, 0.9, of: [rule]) == .yes)
    let condition = "Cracked cups are welcome if rinsed, and chipped ones can be glued."
    #expect(try verdict(question, 0.9, of: [condition]) == .caution)
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
