import Answering
import Evaluation
import Testing

@Suite struct MetricHonestyTests {
  let unanswerable = judged(.unanswerable, missing: ["botox", "fillers"])
  let partial = judged(.partial, sections: ["a"], missing: ["retinol", "Vitamin C"])

  @Test(arguments: [Outcome.unanswered, .conversational])
  func decliningIsHonest(_ outcome: Outcome) {
    #expect(Metric.honest.measure(trial(unanswerable, outcome: outcome)) == earned)
  }

  @Test func namingOneMissingWordIsHonest() {
    let naming = trial(unanswerable, outcome: .partial, missing: ["Botox injections"])
    #expect(Metric.honest.measure(naming) == earned)
  }

  @Test func answeringOrNamingOtherWordsIsNot() {
    #expect(Metric.honest.measure(trial(unanswerable, missing: ["botox"])) == lost)
    #expect(
      Metric.honest.measure(trial(unanswerable, outcome: .partial, missing: ["lasers"])) == lost)
    #expect(Metric.honest.measure(trial(unanswerable, outcome: .partial)) == lost)
  }

  @Test func decliningWhatTheGuideAnswersIsCounted() {
    let question = judged(sections: ["a"])
    #expect(Metric.declined.measure(trial(question, outcome: .unanswered)) == earned)
    #expect(Metric.declined.measure(trial(question, outcome: .conversational)) == earned)
    #expect(Metric.declined.measure(trial(question, outcome: .partial)) == lost)
    #expect(Metric.declined.measure(trial(unanswerable, outcome: .unanswered)) == .doesNotApply)
  }

  @Test func partialAnswersNameEveryMissingWord() {
    let all = trial(partial, outcome: .partial, missing: ["RETINOL", "vitamin c serum"])
    let one = trial(partial, outcome: .partial, missing: ["retinol"])
    let answered = trial(partial, missing: ["retinol", "vitamin c"])
    #expect(Metric.missingNamed.measure(all) == earned)
    #expect(Metric.missingNamed.measure(one) == lost)
    #expect(Metric.missingNamed.measure(answered) == lost)
    #expect(Metric.missingNamed.measure(trial(unanswerable)) == .doesNotApply)
  }

  @Test func aShorterNameMeetsALongerWord() {
    let question = judged(.partial, sections: ["a"], missing: ["retinol cream"])
    let shorter = trial(question, outcome: .partial, missing: ["retinol"])
    #expect(Metric.missingNamed.measure(shorter) == earned)
  }

  @Test func anEmptyNameMeetsNothing() {
    let empty = trial(unanswerable, outcome: .partial, missing: [""])
    #expect(Metric.honest.measure(empty) == lost)
  }
}
