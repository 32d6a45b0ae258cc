import Testing
import TextAnalysis

@testable import Answering

@Suite struct PassageFactsTests {
  private func facts(_ sentence: String) -> PassageFacts {
    PassageFacts(tokens: Analyzer(language: "en").analyze(sentence))
  }

  @Test(arguments: [
    ("It lasts some hours.", PassageFacts.duration), ("Add 7 leaves.", .amount),
    ("Add several leaves.", .amount), ("It fades because of light.", .cause),
    ("Rinse it so that it shines.", .cause), ("You should stir.", .instruction),
    ("Do not stir.", .instruction), ("Ask a doctor.", .people), ("Brew at home.", .place),
    ("Matcha is a powder.", .definition), ("Take caution.", .warning),
    ("It is not recommended.", .warning), ("This guide tells all.", .signpost),
    ("See below.", .signpost), ("It is expensive.", .money),
  ])
  func aWordOrAPairTellsAFact(sentence: String, fact: PassageFacts) {
    #expect(facts(sentence).contains(fact))
  }

  @Test func plainWordsTellNone() {
    #expect(facts("Green leaves taste fresh.").isEmpty)
    #expect(facts("").isEmpty)
  }

  @Test func aPairHasToStandTogetherAndInOrder() {
    #expect(!facts("Recommended by some, not all.").contains(.warning))
    #expect(!facts("Not often recommended.").contains(.warning))
    #expect(!facts("That book, guide to this.").contains(.signpost))
  }
}
