import Answering
import Evaluation
import Testing

@Suite struct MetricVerdictTests {
  @Test func theRightVerdictOnly() {
    let question = judged(type: "yes-no", verdict: .caution)
    #expect(Metric.verdictRight.measure(trial(question, verdict: .caution)) == earned)
    #expect(Metric.verdictRight.measure(trial(question, verdict: .no)) == lost)
    #expect(Metric.verdictRight.measure(trial(question)) == lost)
  }

  @Test func onlyYesNoQuestionsWithAVerdictCount() {
    let unsettled = judged(type: "yes-no")
    let other = judged(type: "list", verdict: .yes)
    #expect(Metric.verdictRight.measure(trial(unsettled, verdict: .yes)) == .doesNotApply)
    #expect(Metric.verdictRight.measure(trial(other, verdict: .yes)) == .doesNotApply)
    #expect(Metric.reassured.measure(trial(unsettled, verdict: .yes)) == .doesNotApply)
  }

  @Test(arguments: [Verdict.caution, .no])
  func yesWhereTheGuideWarnsIsCounted(_ right: Verdict) {
    let question = judged(type: "yes-no", verdict: right)
    #expect(Metric.reassured.measure(trial(question, verdict: .yes)) == earned)
    #expect(Metric.reassured.measure(trial(question, verdict: .caution)) == lost)
    #expect(Metric.reassured.measure(trial(question)) == lost)
  }

  @Test func yesWhereYesIsRightIsNoReassurance() {
    let question = judged(type: "yes-no", verdict: .yes)
    #expect(Metric.reassured.measure(trial(question, verdict: .yes)) == .doesNotApply)
  }

  @Test func otherVerdictsMayBeRightToo() {
    let question = judged(type: "yes-no", verdict: .no, also: [.yes, nil])
    #expect(Metric.verdictRight.measure(trial(question, verdict: .yes)) == earned)
    #expect(Metric.verdictRight.measure(trial(question)) == earned)
    #expect(Metric.verdictRight.measure(trial(question, verdict: .caution)) == lost)
    #expect(Metric.reassured.measure(trial(question, verdict: .yes)) == .doesNotApply)
  }

  @Test func unanswerableQuestionsHaveNoVerdict() {
    let question = judged(.unanswerable, type: "yes-no", verdict: .no)
    #expect(Metric.verdictRight.measure(trial(question, verdict: .no)) == .doesNotApply)
    #expect(Metric.reassured.measure(trial(question, verdict: .yes)) == .doesNotApply)
  }
}
