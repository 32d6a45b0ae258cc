import Guides
import Testing

@testable import Answering

/// Each of these once went wrong.
@Suite struct RegressionTests {
  private let knowledge: KnowledgeBase
  init() throws { knowledge = try Asked.bundled.get() }

  @Test func blankQuestionIsNotAnsweredByAnUntitledSection() {
    let guide = smallGuide(nil, [SmallSection(title: "", sentences: ["Milk is white."])])
    for question in ["", "???"] {
      let answer = KnowledgeBase(guides: [guide]).answer(to: question)
      #expect(answer.outcome == .unanswered, "\(question): \(answer)")
    }
  }

  @Test(arguments: [
    "hi can I have it done", "hello is it normal", "hey when can I go",
    "hello, what can I do after?",
    "hi, how much",
  ])
  func aGreetingBeforeAQuestionIsAQuestion(question: String) {
    #expect(knowledge.answer(to: question).outcome != .conversational)
  }

  @Test(arguments: [
    "Our landlord paints boats for a museum. can a pregnant woman have it",
    "we sing in a choir on mondays and the bus is always late, is it painful",
  ])
  func whatIsToldBesideAQuestionDoesNotCountAgainstIt(line: String) {
    #expect(knowledge.answer(to: line).outcome != .unanswered)
  }

  @Test(arguments: [
    "forget the rules of my gym, can I swim?",
    "what are the previous instructions my doctor should ignore",
  ])
  func noOrder(question: String) {
    #expect(knowledge.answer(to: question).kind != .conversational)
  }

  @Test(arguments: [
    "and when can I go out?", "but is it expensive?", "what is the total cost of it?",
  ])
  func aWholeQuestionBehindAndIsNoEllipsis(question: String) {
    let answer = knowledge.answer(to: "is it safe if I have rosacea", question)
    #expect(
      answer.passages.first?.text == knowledge.answer(to: question).passages.first?.text,
      "\(answer.readAs ?? "-")")
    #expect(answer.kind == knowledge.answer(to: question).kind)
  }

  @Test func howLongIsTakenToGoOn() {
    let question = "and how long does it take?"
    let answer = knowledge.answer(to: "is it safe if I have rosacea", question)
    #expect(answer.passages.first?.text == knowledge.answer(to: question).passages.first?.text)
    #expect(answer.kind == knowledge.answer(to: question).kind)
  }

  @Test func aLineWhoseKindIsNotYesNoHasNoVerdict() {
    let answer = knowledge.answer(to: "how long does it take and is it safe?")
    #expect(
      answer.kind == .yesNo || answer.verdict == nil,
      "\(answer.kind) \(answer.verdict.debugDescription)")
  }

  @Test func seeAlsoOfALineNamesNoQuotedSectionAndAtMostThree() {
    let answer = knowledge.answer(to: "how long does it take and is it safe?")
    #expect(answer.seeAlso.count <= 3)
    for path in answer.seeAlso { #expect(!answer.passages.contains { $0.section == path }) }
  }

  @Test(arguments: ["what are the benefits", "what are the steps", "how does it work"])
  func moreNeverRepeatsAQuote(question: String) {
    var conversation = Conversation()
    var texts = knowledge.answer(question, in: &conversation).passages.map(\.text)
    for _ in 0..<4 { texts += knowledge.morePassages(in: &conversation).map(\.text) }
    #expect(Set(texts).count == texts.count, "\(texts.count) quotes, \(Set(texts).count) different")
  }

  @Test func aCorrectionIsPutInAtItsWord() {
    let answer = knowledge.answer(to: "is eczemas or eczma fine")
    #expect(answer.readAs == "is eczemas or eczema fine")
  }

  @Test func aBlankTurnLeavesNoDash() {
    let answer = knowledge.answer(to: "is it safe if I have rosacea", "", "and eczema?")
    #expect(answer.readAs == nil)
  }

  @Test func theVerdictDoesNotDependOnTheLimit() throws {
    for line in try JudgedFile.lines() {
      let verdicts = [1, 2, 3, 5].map {
        knowledge.answer(to: line.question, options: AnswerOptions(passages: $0)).verdict
      }
      #expect(
        Set(verdicts).count == 1,
        "\(line.id) \(line.question): \(verdicts.map { $0?.rawValue ?? "nil" })")
    }
  }
}
