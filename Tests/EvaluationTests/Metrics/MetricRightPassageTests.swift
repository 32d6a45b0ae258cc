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

  @Test func anAnswerThatDeclinesIsAMissWhateverItCarries() {
    let declining = trial(question, shows: ["pain"], outcome: .unanswered)
    #expect(Metric.rightFirst.measure(declining) == lost)
    #expect(Metric.rightWithinThree.measure(declining) == lost)
    #expect(Metric.rightFirst.measure(trial(question)) == lost)
  }

  @Test func eachKindOfQuestionCountsWhereItBelongs() {
    let partial = trial(
      judged(.partial, sections: ["pain"]), shows: ["cost", "pain"], outcome: .partial)
    #expect(Metric.rightFirst.measure(partial) == .doesNotApply)
    #expect(Metric.rightWithinThree.measure(partial) == .doesNotApply)
    #expect(Metric.partialWithinThree.measure(partial) == earned)
    #expect(Metric.partialWithinThree.measure(trial(question)) == .doesNotApply)
  }
}
