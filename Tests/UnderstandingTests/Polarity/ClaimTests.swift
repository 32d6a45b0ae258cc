import Testing

@testable import Understanding

@Suite struct PolarityClaimTests {
  @Test(
    arguments: [
      ("can i bring my dog", Claim.Kind.permission), ("dogs ok?", .permission),
      ("allowed to bring dogs?", .permission), ("is it possible for me to join", .permission),
      ("do i have to book", .obligation), ("must i book first?", .obligation),
      ("should i stir it", .advice), ("is it wise to go", .advice), ("safe for cats?", .safety),
      ("does it hurt", .harm), ("will it help", .benefit), ("are results guaranteed", .certainty),
      ("is that normal", .normality), ("is 30 minutes enough", .amount),
      ("is it open on mondays", .fact), ("do you repair clocks", .service),
      ("is it suitable for campsites", .permission), ("is it a problem to wait", .advice),
    ] as [(String, Claim.Kind)])
  func kind(question: String, kind: Claim.Kind) {
    #expect(Claim(question: question)?.kind == kind)
  }

  @Test(
    arguments: [
      "isn't it open", "can't i pay by card", "do i not have to book",
      "there isn't a fee, is there?",
      "i can't bring a dog, can i?", "since you never wrote, my fine is dropped, right?",
    ])
  func affirmative(question: String) {
    #expect(Claim(question: question)?.isNegated == false)
  }

  @Test(
    arguments: [
      "so i can't bring a dog?", "it isn't open, right?", "should i not stir it",
      "is parking forbidden", "is it dangerous", "should i avoid salt", "am i stuffed?",
    ])
  func negated(question: String) {
    #expect(Claim(question: question)?.isNegated == true)
  }

  @Test(
    arguments: [
      "how do i open it", "opening hours", "at which stage does it set", "and for how long?",
      "what is it?", "may i ask what it costs", "", "?!", "when can i come",
    ])
  func noClaim(question: String) {
    #expect(Claim(question: question) == nil)
  }

  @Test func theQuestionAmongItsContext() {
    let claim = Claim(question: "my tap drips, do you repair taps, and who pays?")
    #expect(claim?.kind == .service)
    #expect(claim?.words == ["repair", "taps", "tap", "drips"])
  }

  @Test func conditionsAreTheCase() {
    let claim = Claim(question: "can i have it if i have rosacea")
    #expect(claim?.caseTerms == ["rosacea"])
  }

  @Test func ellipsisGoesOn() {
    #expect(
      Claim(question: "and on sundays?", earlier: ["can i visit on mondays"])?.kind == .permission)
  }
}
