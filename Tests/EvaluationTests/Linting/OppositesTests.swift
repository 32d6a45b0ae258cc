import Testing

@testable import Evaluation

@Suite struct OppositesTests {
  private func pair(_ entries: String...) -> [String]? {
    Opposites.pair(in: entries.map { $0.split(separator: " ").map(String.init) })
      .map { [$0.0, $0.1] }
  }

  @Test func oppositesOfTheTableAreFoundEitherWayRound() {
    #expect(pair("cosy", "hot", "cold") == ["hot", "cold"])
    #expect(pair("cold", "hot") == ["cold", "hot"])
  }

  @Test func aDenyingPrefixMakesAnOpposite() {
    #expect(pair("sterile", "unsterile") == ["sterile", "unsterile"])
    #expect(pair("safe needles", "unsafe needles") == ["safe needles", "unsafe needles"])
  }

  @Test func otherWordsAreNone() {
    #expect(pair("cost", "price", "fee") == nil)
    // They differ in more than one word.
    #expect(pair("hot water", "cold tea") == nil)
    #expect(pair("hot", "cold water") == nil)
  }
}
