import Testing
import TextAnalysis

@testable import Understanding

/// The signs of a verdict are what is claimed with what is stated.
@Suite struct VerdictSignsTests {
  private func signs(_ question: String, _ sentence: String) -> Set<String> {
    let read = VerdictReader.verdict(
      question: question, earlier: [], heading: [], sentences: [(sentence, true)],
      synonyms: { _, _ in false })
    return VerdictSigns(
      claim: Claim(question: question), sentence: sentence,
      cues: AnswerCueReader.cues(of: sentence),
      read: read, synonyms: { _, _ in false }
    ).names
  }

  private func likeliest(_ question: String, _ sentence: String) -> PolarityVerdict? {
    let odds = VerdictWeights.logOdds(of: signs(question, sentence))
    return zip(PolarityVerdict.allCases, odds).max { $0.1 < $1.1 }?.0
  }

  @Test func claimAndMoodAreCrossed() {
    let names = signs("can i bring my dog", "Dogs are not allowed in the garden.")
    #expect(
      names.isSuperset(of: ["kind permission", "said prohibition not permission", "read no"]))
  }

  @Test func aQuestionThatClaimsNothingStillHasSigns() {
    let names = signs("garden", "Dogs are not allowed in the garden.")
    #expect(names.contains("kind none"))
    #expect(!names.contains { $0.hasPrefix("said") })
  }

  @Test func boundsAreCompared() {
    let names = signs("is 16 years old enough", "You have to be at least 18 years old.")
    #expect(names.contains("limit least less"))
  }

  @Test(
    arguments: [
      ("can i bring my dog", "Dogs are not allowed in the garden.", PolarityVerdict.no),
      ("do i have to book", "There is no need to book.", .no),
      ("can i pay by card", "You can pay by card or in cash.", .yes),
      ("is it safe when pregnant", "Ask your doctor first if you are pregnant.", .caution),
    ])
  func plainOnesAreTold(question: String, sentence: String, verdict: PolarityVerdict) {
    #expect(likeliest(question, sentence) == verdict)
  }

  @Test func theOrderOfTheSignsChangesNothing() {
    let names = Array(signs("can i pay by card", "You can pay by card or in cash."))
    let there = VerdictWeights.logOdds(of: names)
    #expect(there == VerdictWeights.logOdds(of: names.reversed()))
    #expect(there.allSatisfy { $0.isFinite })
    #expect(VerdictWeights.logOdds(of: ["no such sign"]) == VerdictWeights.logOdds(of: [String]()))
  }
}
