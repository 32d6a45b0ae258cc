import Answering
import Evaluation
import Testing

@Suite struct StyleTableTests {
  @Test func answersAreRightOrDeclinedByStyle() {
    let typo = judged(style: "typo", sections: ["a"])
    let stray = judged(.unanswerable, style: "off-topic")
    let partial = judged(.partial, style: "typo", sections: ["a"])
    let reports = [
      EvaluationReport(
        name: "one",
        trials: [
          trial(typo, shows: ["a"]), trial(typo, shows: ["b"]), trial(partial, shows: ["b"]),
          trial(stray, outcome: .unanswered),
        ]),
      EvaluationReport(name: "two", trials: [trial(stray, shows: ["a"])]),
    ]
    #expect(
      StyleTable(reports).text == """
        style      one  two  all
        off-topic  1/1  0/1  1/2
        typo       1/2  –    1/2

        """)
  }
}
