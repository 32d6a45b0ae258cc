import Testing

@testable import Answering

@Suite struct PolarFrameReaderTests {
  private func frame(_ question: String) -> PolarFrame? {
    PolarFrameReader.frame(of: TeaGuide.knowledge.words(of: question))
  }

  @Test(arguments: [
    ("can I have milk", PolarFrame.Claim.permission), ("is milk safe", .permission),
    ("milk ok?", .permission), ("does it help", .benefit), ("will it get rid of stains", .benefit),
    ("does it hurt", .harm), ("is there a risk of burns", .harm), ("do I need milk", .need),
    ("must I boil it", .need), ("should I tell them", .advice), ("is it normal", .normality),
    ("my tea is dark, normal?", .normality), ("is it guaranteed", .certainty),
    ("is it permanent", .certainty), ("is it made of leaves", .fact),
  ])
  func readsTheClaim(question: String, claim: PolarFrame.Claim) {
    #expect(frame(question)?.claim == claim)
  }

  @Test(arguments: [
    "what can I use", "what is milk", "milk", "", "the milk that I have",
  ])
  func otherQuestionsHaveNone(question: String) {
    #expect(frame(question) == nil)
  }

  @Test func possibilityIsAskedWithCan() {
    #expect(frame("can it stain")?.asksPossibility == true)
    #expect(frame("does it stain")?.asksPossibility == false)
    #expect(frame("is there a chance of stains")?.asksPossibility == true)
  }

  @Test func theOtherWayRoundIsReversed() {
    #expect(frame("should I avoid milk")?.isReversed == true)
    #expect(frame("do I have to hold off milk")?.isReversed == true)
    #expect(frame("it can't stain, right?")?.isReversed == true)
    #expect(frame("it can stain, right?")?.isReversed == false)
    #expect(frame("should I add milk")?.isReversed == false)
  }

  @Test func theAskingClauseIsTheOneWithTheVerb() {
    let words = TeaGuide.knowledge.words(of: "I have a cup, it is big, can I add milk")
    #expect(PolarFrameReader.askingClause(of: words) == 2)
  }
}
