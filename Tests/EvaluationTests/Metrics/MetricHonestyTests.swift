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

  @Test func namingSomethingMissingIsHonest() {
    let naming = trial(unanswerable, outcome: .partial, missing: ["lasers"])
    #expect(Metric.honest.measure(naming) == earned)
  }

  @Test func answeringOrNamingNothingIsNot() {
    #expect(Metric.honest.measure(trial(unanswerable, missing: ["botox"])) == lost)
    #expect(Metric.honest.measure(trial(unanswerable, outcome: .partial)) == lost)
  }

  @Test func decliningWhatTheGuideAnswersIsCounted() {
    let question = judged(sections: ["a"])
    #expect(Metric.declined.measure(trial(question, outcome: .unanswered)) == earned)
    #expect(Metric.declined.measure(trial(question, outcome: .conversational)) == lost)
    #expect(Metric.declined.measure(trial(question, outcome: .partial)) == lost)
    #expect(Metric.declined.measure(trial(unanswerable, outcome: .unanswered)) == .doesNotApply)
    #expect(Metric.hedged.measure(trial(question, outcome: .partial)) == earned)
    #expect(Metric.hedged.measure(trial(question)) == lost)
    #expect(Metric.hedged.measure(trial(partial, outcome: .partial)) == .doesNotApply)
  }

  @Test func partialAnswersNameSomethingMissing() {
    let one = trial(partial, outcome: .partial, missing: ["RETINOL"])
    let declined = trial(partial, outcome: .unanswered, missing: ["vitamin c serum"])
    let other = trial(partial, outcome: .partial, missing: ["lasers"])
    let answered = trial(partial, missing: ["retinol", "vitamin c"])
    #expect(Metric.missingNamed.measure(one) == earned)
    #expect(Metric.missingNamed.measure(declined) == earned)
    #expect(Metric.missingNamed.measure(other) == lost)
    #expect(Metric.missingNamed.measure(answered) == lost)
    #expect(Metric.missingNamed.measure(trial(unanswerable)) == .doesNotApply)
  }

  @Test func aShorterNameMeetsALongerWord() {
    let question = judged(.partial, sections: ["a"], missing: ["retinol cream"])
    let shorter = trial(question, outcome: .partial, missing: ["retinol"])
    #expect(Metric.missingNamed.measure(shorter) == earned)
  }

  @Test func anEmptyNameMeetsNothing() {
    let empty = trial(partial, outcome: .partial, missing: [""])
    #expect(Metric.missingNamed.measure(empty) == lost)
  }
}
