import Answering
import Evaluation
import Testing

@Suite struct MetricTableTests {
  @Test func aLineAMetricAndAColumnAFile() {
    let question = judged(sections: ["a"])
    let right = trial(question, shows: ["a"], ranks: [("a", 1)])
    let wrong = trial(question, shows: ["b"], ranks: [("b", 1), ("a", 0.5)])
    let table = MetricTable(
      [
        EvaluationReport(
          name: "dev", trials: [right, wrong, right],
          baseline: ["first": Tally(earned: 1, possible: 3)]),
        EvaluationReport(name: "more", trials: [right]),
      ], metrics: [.rightFirst, .meanReciprocalRank, .declined, .honest])
    #expect(
      table.text == """
                                                  bar     dev                  TF-IDF       more
        right passage first                       ≥ 92 %  66.7 %  2/3  MISSED  33.3 %  1/3  100.0 %  1/1  met
        mean reciprocal rank                              0.833                             1.000
        answerable questions declined             ≤ 2 %   0.0 %  0/3  met                   0.0 %  0/1  met
        unanswerable: declined, or missing named  ≥ 97 %  –                                 –

        """)
  }

  @Test func questionsAgainstABarOfNoneAreNamed() {
    let warned = judged(type: "yes-no", verdict: .no)
    let table = MetricTable(
      [
        EvaluationReport(name: "dev", trials: [trial(warned, verdict: .yes)]),
        EvaluationReport(name: "fine", trials: [trial(warned, verdict: .no)]),
      ], metrics: [.reassured])
    #expect(
      table.text == """
                                     bar   dev                   fine
        ‘yes’ where the guide warns  none  100.0 %  1/1  MISSED  0.0 %  0/1  met
        ‘yes’ where the guide warns, dev: q

        """)
  }
}
