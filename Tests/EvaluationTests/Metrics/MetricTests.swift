import Answering
import Evaluation
import Testing

@Suite struct MetricTests {
  @Test func quotesAreCountedOneByOne() {
    let trials = [
      trial(judged(), shows: ["a", "b", "c", "d"], verbatim: [true, true, false, false]),
      trial(judged(.unanswerable)), trial(judged(.partial), shows: ["a"], verbatim: [true]),
    ]
    #expect(Metric.verbatim.tally(trials) == Tally(earned: 3, possible: 4))
  }

  @Test func aBarIsMetFromTheSideThatIsBetter() {
    let half = Tally(earned: 1, possible: 2)
    #expect(Metric.rightFirst.meets(0.5, half))
    #expect(!Metric.rightFirst.meets(0.51, half))
    #expect(Metric.declined.meets(0.5, half))
    #expect(!Metric.declined.meets(0.49, half))
  }

  @Test func whatWasNotMeasuredMeetsNoBar() {
    #expect(!Metric.rightFirst.meets(0, .doesNotApply))
    #expect(!Metric.declined.meets(1, .doesNotApply))
    #expect(Tally.doesNotApply.share == nil)
  }

  @Test func aMissIsTheWrongSide() {
    let question = judged(sections: ["a"])
    #expect(Metric.rightFirst.isMiss(trial(question, shows: ["b"])))
    #expect(!Metric.rightFirst.isMiss(trial(question, shows: ["a"])))
    #expect(Metric.declined.isMiss(trial(question, outcome: .unanswered)))
    #expect(!Metric.declined.isMiss(trial(question)))
    #expect(!Metric.meanReciprocalRank.isMiss(trial(question)))
  }

  @Test func theEmbeddedGuideHasABarOfItsOwn() {
    #expect(Metric.rightFirst.bar(isBundled: true) == 0.92)
    #expect(Metric.rightFirst.bar(isBundled: false) == 0.65)
    #expect(Metric.honest.bar(isBundled: true) == nil)
  }

  @Test func namesAreUniqueAndFound() throws {
    #expect(Set(Metric.all.map(\.name)).count == Metric.all.count)
    #expect(try Metric.named("first").name == "first")
    #expect(throws: EvaluationError.self) { try Metric.named("fist") }
  }
}
