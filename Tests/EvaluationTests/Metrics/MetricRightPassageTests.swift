import Answering
import Evaluation
import Testing

@Suite struct MetricRightPassageTests {
  let question = judged(sections: ["pain", "session"])

  @Test func anyOfTheSectionsIsRightFirst() {
    #expect(Metric.rightFirst.measure(trial(question, shows: ["session", "cost"])) == earned)
    #expect(Metric.rightFirst.measure(trial(question, shows: ["cost", "pain"])) == lost)
  }

  @Test func theFourthPassageIsNotWithinThree() {
    let third = trial(question, shows: ["cost", nil, "pain"])
    let fourth = trial(question, shows: ["cost", "cost", nil, "pain"])
    #expect(Metric.rightWithinThree.measure(third) == earned)
    #expect(Metric.rightWithinThree.measure(fourth) == lost)
  }

  @Test func noQuoteIsAMiss() {
    #expect(Metric.rightFirst.measure(trial(question, outcome: .unanswered)) == lost)
    #expect(Metric.rightWithinThree.measure(trial(question)) == lost)
  }

  @Test func eachKindOfQuestionCountsWhereItBelongs() {
    let partial = trial(judged(.partial, sections: ["pain"]), shows: ["pain"], outcome: .partial)
    #expect(Metric.rightFirst.measure(partial) == .doesNotApply)
    #expect(Metric.rightWithinThree.measure(partial) == .doesNotApply)
    #expect(Metric.partialFirst.measure(partial) == earned)
    #expect(Metric.partialFirst.measure(trial(question)) == .doesNotApply)
  }

  @Test func followUpsAreKnownByTheirStyle() {
    let followUp = judged(style: "follow-up", sections: ["pain"])
    #expect(Metric.followUpRightFirst.measure(trial(followUp, shows: ["pain"])) == earned)
    #expect(Metric.followUpRightFirst.measure(trial(followUp, shows: ["cost"])) == lost)
    #expect(Metric.followUpRightFirst.measure(trial(question)) == .doesNotApply)
    let partial = judged(.partial, style: "follow-up", sections: ["pain"])
    #expect(Metric.followUpRightFirst.measure(trial(partial)) == .doesNotApply)
  }
}
