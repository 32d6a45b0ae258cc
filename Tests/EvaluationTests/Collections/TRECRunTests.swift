import Testing

@testable import Evaluation

@Suite struct TRECRunTests {
  let collection = RetrievalCollection(
    documents: [
      .init(id: "a", title: "Tea", text: "Boil water for tea."),
      .init(id: "b", title: "Tea", text: "Boil water for tea."),
      .init(id: "c", title: "Milk", text: "Milk first or last."),
    ],
    queries: [
      .init(id: "1", text: "tea water", relevance: ["a": 1]),
      .init(id: "2", text: "milk", relevance: ["c": 1]),
    ])

  @Test func equalScoresAreWrittenByFallingIDs() throws {
    let lines = collection.measure(name: "tiny", tag: "t").run.text(tag: "t")
      .split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
    #expect(lines.prefix(2).map { $0[2] } == ["b", "a"])
    #expect(lines.prefix(2).map { $0[3] } == ["1", "2"])
    #expect(lines[0][4] == lines[1][4])
  }

  @Test func aRunThatIsReadIsWorthWhatItWas() throws {
    let (report, run) = collection.measure(name: "tiny", tag: "t")
    let back = try TRECRun(Array(run.text(tag: "t").utf8), file: "run")
    #expect(collection.report(name: "tiny", of: back).nDCG == report.nDCG)
  }

  @Test(arguments: ["1 Q0 a 1 0.5", "1 Q0 a 1 much t", "1 Q0 a 1 nan t"])
  func aLineThatIsNoneIsNamed(line: String) {
    #expect(throws: EvaluationError.self) { try TRECRun(Array(line.utf8), file: "run") }
  }

  @Test func oneSystemDoesNotDifferFromItselfAndABetterOneDoes() {
    let values = (0..<40).map { Double($0 % 7) / 7 }
    #expect(Significance.p(values, values) == 1)
    #expect(Significance.p(values.map { $0 + 0.1 }, values) < 0.001)
  }
}
