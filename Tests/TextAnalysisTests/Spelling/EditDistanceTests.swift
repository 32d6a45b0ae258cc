import Testing

@testable import TextAnalysis

@Suite struct EditDistanceTests {
  private func way(_ a: String, _ b: String, atMost edits: Int = 3) -> EditDistance.Way? {
    EditDistance(from: Array(a.utf8), to: Array(b.utf8)).way(atMost: edits)
  }

  @Test func equalWordsAreNowhereApart() {
    #expect(way("river", "river") == .start)
    #expect(way("", "") == .start)
  }

  @Test func eachSlipHasItsCost() {
    #expect(way("rivre", "river")?.cost == EditCosts.transposition)
    #expect(way("rivver", "river")?.cost == EditCosts.doubling)
    #expect(way("hapy", "happy")?.cost == EditCosts.doubling)
    #expect(way("rivar", "river")?.cost == EditCosts.vowel)
    #expect(way("masine", "macine")?.cost == EditCosts.sound)
    #expect(way("tiger", "tifer")?.cost == EditCosts.neighbour)
    #expect(way("rver", "river")?.cost == EditCosts.softLetter)
    #expect(way("rier", "river")?.cost == EditCosts.any)
    #expect(way("liver", "river")?.cost == EditCosts.any + EditCosts.firstLetter)
  }

  @Test func editsAreCountedBesideTheCost() {
    #expect(way("kitten", "sitting")?.edits == 3)
    #expect(way("kitten", "sitting", atMost: 2) == nil)
    #expect(way("a", "abcdef") == nil)
    #expect(way("rosatia", "rosacea")?.edits == 2)
  }
}
