import Testing
import TextAnalysis

@testable import Answering

@Suite struct ShorthandTests {
  @Test func readsShortWordsAsWhatTheyStandFor() {
    let folded = TeaGuide.knowledge.words(of: "wots milk 4 u n cud i hav it b4").map(\.folded)
    #expect(
      folded == [
        "what", "is", "milk", "4", "you", "and", "could", "i", "have", "it", "before",
      ])
  }

  @Test func everyWordOfAnExpansionHasTheTypedOne() {
    let words = TeaGuide.knowledge.words(of: "gonna")
    #expect(words.map(\.folded) == ["going", "to"])
    #expect(words.allSatisfy { $0.typed == "gonna" && $0.range == 0..<5 })
  }

  @Test func noShortWordStandsForItself() {
    #expect(!Shorthand.words.keys.isEmpty)
    for short in Shorthand.words.keys {
      let words = Shorthand.expanded(short)
      #expect(words?.isEmpty == false && words != [short])
    }
  }
}
