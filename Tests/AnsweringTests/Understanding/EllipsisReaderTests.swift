import Testing

@testable import Answering

@Suite struct EllipsisReaderTests {
  private func reading(_ question: String, after earlier: String) -> QuestionReading {
    TeaGuide.knowledge.reading(of: question, after: earlier)
  }

  @Test(arguments: [
    "what about caffeine", "And caffeine?", "how about caffeine?", "but what about caffeine?",
    "and what about caffeine",
  ])
  func theThingIsReplaced(question: String) {
    let reading = reading(question, after: "is milk fine with tea")
    #expect(reading.kind == .yesNo)
    #expect(reading.frame?.claim == .permission)
    #expect(reading.readAs == "is caffeine fine with tea")
    #expect(reading.concepts.contains { $0.typed == "caffeine" && !$0.isCarried })
    #expect(!reading.concepts.contains { $0.typed == "milk" })
  }

  @Test func theAspectIsTakenOver() {
    let reading = reading("and caffeine?", after: "is milk safe with tea")
    #expect(reading.concepts.contains { $0.typed == "safe" && $0.isCarried })
  }

  @Test(arguments: ["why is that?", "why?", "is that normal?"])
  func whatPointsBackTakesTheThing(question: String) {
    let reading = reading(question, after: "is milk fine")
    #expect(reading.concepts.contains { $0.typed == "milk" && $0.isCarried })
    #expect(reading.readAs?.contains("milk") == true)
    #expect(reading.kind == TeaGuide.knowledge.reading(of: question).kind)
  }

  @Test func whatIsCarriedIsNeverRequired() {
    let reading = reading("why is that?", after: "can I have diabetes with milk")
    #expect(reading.concepts.contains { $0.isCarried })
    #expect(reading.concepts.allSatisfy { !$0.isCarried || !$0.isRequired })
    #expect(reading.missing.isEmpty)
  }

  @Test func aPlaceIsAskedOfTheLastAnswer() {
    let reading = reading("and then?", after: "how do I boil water")
    #expect(reading.place == .next)
    #expect(reading.readAs == "how do I boil water – and then")
  }

  @Test(arguments: [
    "is green tea bitter", "how should I keep tea dry", "why does brewing make it bitter?",
    "and how long does black tea brew?", "can I have milk with that",
  ])
  func whatStandsAloneTakesNothing(question: String) {
    let alone = TeaGuide.knowledge.reading(of: question)
    #expect(reading(question, after: "what about caffeine at night") == alone)
    #expect(alone.concepts.allSatisfy { !$0.isCarried })
  }

  @Test func aFollowUpToAFollowUp() {
    let reading = TeaGuide.knowledge.reading(
      of: "and water?", after: "is milk fine with tea", "and caffeine?")
    #expect(reading.readAs == "is water fine with tea")
  }
}
