import Testing
import Understanding

@testable import Answering

/// What a hand slipped at is read as what was meant, be it a word of the guide or of English.
@Suite struct SlipReadingTests {
  private let knowledge: KnowledgeBase

  init() throws {
    knowledge = try smallKnowledge(of: [
      "It is common to phone first.", "Boiled water does no harm.", "Open on Wednesday.",
    ])
  }

  private func read(_ question: String) -> ExpandedQuestion {
    knowledge.chooser.read(question).own
  }

  private func corrections(_ question: String) -> [String] {
    read(question).corrections.map { $0.typed + " " + $0.readAs }
  }

  @Test func aLikelySlipGoesBeforeAWordOfTheGuideThatTakesUnlikelyOnes() {
    #expect(corrections("is she comming") == ["comming coming"])
    #expect(corrections("botled or not") == ["botled bottled"])
  }

  @Test func aWordOfTheGuideIsMeantWhereItIsAsNear() {
    #expect(corrections("is it comon") == ["comon common"])
  }

  @Test func aCommonSlipIsToldAsCorrected() {
    #expect(corrections("wensday") == ["wensday wednesday"])
    #expect(read("wensday").words.first?.bestRelation == .exact)
    #expect(corrections("can i fone") == ["fone phone"])
  }

  @Test func wordsThatAreNoneOfEnglishAreLeftAlone() {
    #expect(corrections("is the Hund an einen klarna").isEmpty)
  }

  @Test func aSlipAtAWordOfGrammarIsGrammar() throws {
    let word = try #require(read("aruond here").words.first)
    #expect(word.isFunction || word.folded == "around")
  }
}
