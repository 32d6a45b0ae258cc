import Answering
import Evaluation
import Testing

@Suite struct RunComparisonTests {
  private func records(_ trials: [Trial]) -> [EvaluationRecord] {
    trials.map { EvaluationRecord($0, set: "tea") }
  }

  private let one = judged(id: "1", sections: ["a"])
  private let two = judged(id: "2", sections: ["a"])

  @Test func whatIsWonAndLostIsToldByQuestion() {
    let comparison = RunComparison(
      before: records([
        trial(one, shows: ["b", "a"]), trial(two, shows: ["a"]), trial(judged(id: "3")),
      ]),
      now: records([
        trial(one, shows: ["a"]), trial(two, outcome: .unanswered), trial(judged(id: "4")),
      ]))
    #expect(
      comparison.changes == [
        .init(set: "tea", id: "1", question: "?", won: ["first", "belong"], lost: []),
        .init(
          set: "tea", id: "2", question: "?", won: [],
          lost: ["first", "three", "complete", "declined"]),
      ])
    #expect(comparison.unpaired == 2)
    #expect(
      comparison.text == """
        2 questions in both runs, 2 in one only
                                  won  lost      p
        right passage first         1     1  1.000
        right within three          0     1  1.000
        complete within three       0     1  1.000
        shown quotes that belong    1     0  1.000
        answerable, yet declined    0     1  1.000
        tea 1: won first, belong: ?
        tea 2: lost first, three, complete, declined: ?

        """)
  }

  @Test func aReportIsReadAgain() throws {
    let trials = [trial(one, shows: ["b", "a"]), trial(judged(.offTopic, id: "2"))]
    let text = try EvaluationJSON([EvaluationReport(name: "tea", trials: trials)]).text()
    let read = try EvaluationRecord.records(bytes: Array(text.utf8), path: "before.jsonl")
    #expect(read == records(trials))
    let comparison = RunComparison(before: read, now: records(trials))
    #expect(comparison.text == "2 questions in both runs\nnothing won, nothing lost\n")
  }

  @Test func aLineThatIsNoRecordIsNamed() {
    let error = EvaluationError.malformedLine(file: "x", line: 1, defect: .missingField("set"))
    #expect(throws: error) {
      try EvaluationRecord.records(bytes: Array(#"{"id": "1"}"#.utf8), path: "x")
    }
  }
}
