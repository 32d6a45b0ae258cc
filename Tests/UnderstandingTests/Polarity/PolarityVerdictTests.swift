import Testing

@testable import Understanding

@Suite struct PolarityVerdictTests {
  @Test(arguments: VerdictPair.permission) func permission(_ pair: VerdictPair) {
    #expect(pair.read.verdict == pair.verdict, "\(pair.read.reason)")
  }
  @Test(arguments: VerdictPair.obligation) func obligation(_ pair: VerdictPair) {
    #expect(pair.read.verdict == pair.verdict, "\(pair.read.reason)")
  }
  @Test(arguments: VerdictPair.harm) func harm(_ pair: VerdictPair) {
    #expect(pair.read.verdict == pair.verdict, "\(pair.read.reason)")
  }
  @Test(arguments: VerdictPair.fact) func fact(_ pair: VerdictPair) {
    #expect(pair.read.verdict == pair.verdict, "\(pair.read.reason)")
  }
  @Test(arguments: VerdictPair.amount) func amount(_ pair: VerdictPair) {
    #expect(pair.read.verdict == pair.verdict, "\(pair.read.reason)")
  }
  @Test(arguments: VerdictPair.answered) func answered(_ pair: VerdictPair) {
    #expect(pair.read.verdict == pair.verdict, "\(pair.read.reason)")
  }
  @Test(arguments: VerdictPair.several) func several(_ pair: VerdictPair) {
    #expect(pair.read.verdict == pair.verdict, "\(pair.read.reason)")
  }
  @Test(arguments: VerdictPair.fields) func fields(_ pair: VerdictPair) {
    #expect(pair.read.verdict == pair.verdict, "\(pair.read.reason)")
  }
  @Test(arguments: VerdictPair.unreassuring) func unreassuring(_ pair: VerdictPair) {
    #expect(pair.read.verdict == pair.verdict, "\(pair.read.reason)")
  }
}
