import Testing

@testable import Answering

@Suite struct ElaborationTests {
  @Test(arguments: ["more", "tell me more", "More please!", "anything else?", "what else"])
  func asksForMore(line: String) {
    #expect(Elaboration.isAsked(line, lexicon: TeaGuide.knowledge.reader.lexicon))
  }

  @Test(arguments: [
    "more milk", "is more better", "what else has caffeine", "", "does it cost more",
  ])
  func asksForSomething(line: String) {
    #expect(!Elaboration.isAsked(line, lexicon: TeaGuide.knowledge.reader.lexicon))
  }
}
