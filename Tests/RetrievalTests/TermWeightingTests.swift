import Glibc
import Retrieval
import Testing

@Suite struct TermWeightingTests {
  @Test func idfFallsAsPassagesWithTheTermRise() {
    // ln(1 + 6/1), ln(1 + 6/2), ln(1 + 6/6)
    #expect(TermWeighting.idf(documentFrequency: 1, passages: 6) == log(7))
    #expect(TermWeighting.idf(documentFrequency: 2, passages: 6) == log(4))
    #expect(TermWeighting.idf(documentFrequency: 6, passages: 6) == log(2))
  }

  @Test func aTermThatStandsNowhereIsRarerThanAnyThatIsThere() {
    #expect(TermWeighting.idf(documentFrequency: 0, passages: 6) == log(13))
    #expect(TermWeighting.idf(documentFrequency: 0, passages: 0).isFinite)
  }

  @Test func frequencyIsDamped() {
    #expect(TermWeighting.dampedFrequency(0) == 0)
    #expect(TermWeighting.dampedFrequency(1) == 1)
    #expect(TermWeighting.dampedFrequency(2) == 1 + log(2))
  }

  @Test func theNormTurnsAroundTheAverageLength() {
    #expect(TermWeighting.norm(length: 10, average: 10, slope: 0.25) == 1)
    #expect(TermWeighting.norm(length: 20, average: 10, slope: 0.25) == 1.25)
    #expect(TermWeighting.norm(length: 0, average: 10, slope: 0.25) == 0.75)
    #expect(TermWeighting.norm(length: 99, average: 10, slope: 0) == 1)
  }
}
