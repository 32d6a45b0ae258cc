import Evaluation
import Testing

@Suite struct ReliabilityTableTests {
  @Test func quotesAreCountedByTheirScores() throws {
    let question = judged(pieces: ["yes it is"])
    let table = ReliabilityTable([
      trial(question, quotes: ["Yes, yes it is.", "no"], score: 0.75),
      trial(judged(.unanswerable), quotes: ["no"], score: 1),
      trial(question, quotes: ["yes it is"], score: 0.95),
      // The fourth quote is not looked at.
      trial(judged(.offTopic), quotes: ["a", "b", "c", "d"], score: 0),
    ])
    #expect(table.bins.map(\.quotes) == [3, 0, 0, 0, 0, 0, 0, 2, 0, 2])
    #expect(table.bins.map(\.right) == [0, 0, 0, 0, 0, 0, 0, 1, 0, 1])
    // |0 − 0| + |1.5 − 1| + |1.95 − 1| over seven quotes.
    #expect(abs(try #require(table.calibrationError) - 1.45 / 7) < 1e-12)
    // 0.25² + 0.75² + 1² + 0.05² over seven quotes.
    #expect(abs(try #require(table.brierScore) - 1.6275 / 7) < 1e-12)
  }

  @Test func everyBinHasALine() {
    let question = judged(pieces: ["it is"])
    let lines = ReliabilityTable([trial(question, quotes: ["it is", "no"], score: 0.25)]).text
      .split(separator: "\n")
    #expect(lines.count == 12)
    #expect(lines[0] == "score    quotes  mean score  right")
    #expect(lines[1] == "0.0–0.1       0           –      –")
    #expect(lines[3] == "0.2–0.3       2       0.250  0.500")
    #expect(lines[11] == "expected calibration error 0.250, Brier score 0.313")
    #expect(ReliabilityTable([]).calibrationError == nil)
  }
}
