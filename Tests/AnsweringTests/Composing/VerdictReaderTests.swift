import Testing

@testable import Answering

@Suite struct VerdictReaderTests {
  private func verdict(
    _ claim: PolarFrame.Claim, _ sentences: String..., possibility: Bool = false,
    particular: Bool = true
  ) -> Verdict? {
    VerdictReader.verdict(
      frame: PolarFrame(claim: claim, asksPossibility: possibility),
      stances: sentences.map { Stance(of: $0) }, isParticular: particular)
  }

  @Test func permissionIsDeniedInTheVeryCase() {
    #expect(verdict(.permission, "It is not recommended in pregnancy.") == .no)
    #expect(verdict(.permission, "Do not use soap on it.") == .no)
  }

  @Test func permissionInGeneralIsNeverDeniedForOneCase() {
    #expect(
      verdict(.permission, "It is not recommended in pregnancy.", particular: false) == .caution)
  }

  @Test func aReassuranceWithAWarningIsNoYes() {
    #expect(
      verdict(
        .permission, "It is generally safe for all.", "Eczema may get worse.") == .caution)
    #expect(verdict(.permission, "It is generally safe, but consult a doctor first.") == .caution)
    #expect(verdict(.benefit, "It can reduce wrinkles.", "It can make wrinkles worse.") == .caution)
  }

  @Test func aBenefitPlainlyStatedIsYes() {
    #expect(verdict(.benefit, "It can reduce fine lines.") == .yes)
  }

  @Test func aRareHarmIsPossibleButNotToBeExpected() {
    let rare = "Scarring is rare, but it is possible."
    #expect(verdict(.harm, rare, "It may lead to scarring.", possibility: true) == .caution)
    #expect(verdict(.harm, rare, "It may lead to scarring.") == .caution)
  }

  @Test func nothingGuaranteedIsNo() {
    #expect(verdict(.certainty, "Many do well, but no result is guaranteed.") == .no)
  }

  @Test func wordsThatSettleNothingGiveNoVerdict() {
    #expect(verdict(.normality, "The clinic opens at nine.") == nil)
    #expect(verdict(.benefit, "The clinic opens at nine.") == nil)
  }
}
