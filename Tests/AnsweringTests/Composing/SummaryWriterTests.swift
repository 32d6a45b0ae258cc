import Testing

@testable import Answering

@Suite struct SummaryWriterTests {
  @Test func wordsAreJoinedAsInASentence() {
    #expect(SummaryWriter.joined([]) == "")
    #expect(SummaryWriter.joined(["a"]) == "“a”")
    #expect(SummaryWriter.joined(["a", "b"]) == "“a” or “b”")
    #expect(SummaryWriter.joined(["a", "b", "c"]) == "“a”, “b” or “c”")
  }

  @Test func decliningNamesWhatIsMissing() {
    let named = SummaryWriter.declining(missing: ["insulin"], hasNearest: false)
    #expect(named == "The guide does not mention “insulin”.")
    #expect(SummaryWriter.declining(missing: [], hasNearest: false) == "The guide does not say.")
    #expect(SummaryWriter.declining(missing: [], hasNearest: true).count > 30)
  }

  private func summary(
    verdict: Verdict?, missing: [String] = [], question: String = "milk", id: Int = 5
  ) -> String {
    let tea = TeaGuide.knowledge
    let reading = tea.reading(of: question)
    let ranked = RankedPassage(id: id, score: 1, lexical: 1, evidence: [], shares: [])
    let quote = QuoteMaker(library: tea.library, reading: reading, weights: tea.weights)
      .quote(ranked, role: .answer)
    return SummaryWriter(library: tea.library, reading: reading).summary(
      verdict: verdict, chosen: [ranked], quotes: [quote], missing: missing)
  }

  @Test func theVerdictStandsBeforeTheSentence() {
    let sentence = "Milk is fine with black tea."
    #expect(summary(verdict: nil) == sentence)
    #expect(summary(verdict: .yes) == "Yes. " + sentence)
    #expect(summary(verdict: .no) == "No. " + sentence)
    #expect(summary(verdict: .caution).hasSuffix(" " + sentence))
    #expect(!summary(verdict: .caution).hasPrefix("Yes"))
  }

  @Test func whatIsMissingComesFirst() {
    #expect(
      summary(verdict: nil, missing: ["insulin"])
        == "The guide does not mention “insulin”. Milk is fine with black tea.")
  }

  @Test func aListIsCounted() {
    let knowledge = KnowledgeBase(guides: [
      smallGuide(
        nil,
        [
          SmallSection(
            title: "Pouring", sentences: ["There are two steps."],
            items: ["Warm the pot.", "Pour water."], isOrdered: true)
        ])
    ])
    #expect(
      knowledge.answer(to: "what are the steps").summary
        == "The guide lists 2 steps under “Pouring”.")
  }

  @Test func evenNothingChosenHasASummary() {
    let tea = TeaGuide.knowledge
    let writer = SummaryWriter(library: tea.library, reading: tea.reading(of: "milk"))
    #expect(writer.summary(verdict: .yes, chosen: [], quotes: [], missing: []).isEmpty == false)
  }
}
