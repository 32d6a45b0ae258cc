import Answering
import Evaluation
import Testing

@Suite struct MetricTableTests {
  let question = judged(sections: ["a"])

  @Test func aLineAMetricAndAColumnASetAndOneOfMeans() {
    let right = trial(question, shows: ["a"], ranks: [("a", 1)])
    let wrong = trial(question, shows: ["b"], ranks: [("b", 1), ("a", 0.5)])
    let table = MetricTable(
      [
        EvaluationReport(
          name: "dev", isBundled: true, trials: [right, wrong, right],
          baseline: ["first": Tally(earned: 1, possible: 3)]),
        EvaluationReport(name: "more", trials: [right]),
      ], metrics: [.rightFirst, .meanReciprocalRank, .declined, .honest])
    #expect(
      table.text == """
                                  bar        dev                  TF-IDF       more               mean
        right passage first       ≥ 92/65 %  66.7 %  2/3  MISSED  33.3 %  1/3  100.0 %  1/1  met  83.3 %
        mean reciprocal rank                 0.833                             1.000              0.917
        answerable, yet declined  ≤ 2/6 %    0.0 %  0/3  met                   0.0 %  0/1  met    0.0 %

        """)
  }

  @Test func ofManyColumnsSharesAreEnough() {
    let reports = ["a", "b", "c", "d"].map { section in
      EvaluationReport(name: section, trials: [trial(question, shows: [section])])
    }
    #expect(
      MetricTable(reports, metrics: [.rightFirst, .quotedOffTopic, .wordsQuoted]).text == """
                                  bar     a        b        c        d        mean
        right passage first       ≥ 65 %  100.0 %  0.0 % ✗  0.0 % ✗  0.0 % ✗  25.0 %
        words of the first quote          1.0      1.0      1.0      1.0      1.0
        ✗ misses its bar

        """)
  }

  @Test func barsMayHaveAFraction() {
    let report = EvaluationReport(name: "a", trials: [trial(judged(.offTopic))])
    #expect(
      MetricTable([report], metrics: [.quotedOffTopic]).text == """
                               bar      a
        off-topic, yet quoted  ≤ 7.5 %  0.0 %  0/1  met

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
                                     bar   dev                   fine             mean
        ‘yes’ where the guide warns  none  100.0 %  1/1  MISSED  0.0 %  0/1  met  50.0 %
        ‘yes’ where the guide warns, dev: q

        """)
  }

  @Test func whatHasNoFigureIsNotInTheMean() {
    let none = EvaluationReport(name: "none", trials: [])
    let half = EvaluationReport(
      name: "half", trials: [trial(question, shows: ["a"]), trial(question)])
    #expect([none, half].mean(of: .rightFirst) == 0.5)
    #expect([none].mean(of: .rightFirst) == nil)
  }
}
