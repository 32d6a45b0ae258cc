import Testing

@testable import Answering

@Suite struct PassageFactsAnswerTests {
  @Test(arguments: [
    (QuestionKind.duration, PassageFacts.duration), (.frequency, .duration), (.time, .duration),
    (.quantity, .amount), (.quantity, .money), (.cause, .cause), (.who, .people),
    (.where, .place), (.advice, .instruction), (.definition, .definition),
  ])
  func aKindIsAnsweredByItsFact(kind: QuestionKind, fact: PassageFacts) {
    #expect(fact.answers(kind))
    #expect(!PassageFacts().answers(kind))
    #expect(!PassageFacts.warning.answers(kind))
  }

  @Test(arguments: [QuestionKind.yesNo, .list, .topic, .other, .comparison, .procedure])
  func otherKindsAskForNoType(kind: QuestionKind) {
    #expect(!PassageFacts(rawValue: .max).answers(kind))
  }
}
