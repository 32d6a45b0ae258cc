import Evaluation
import Testing

@Suite struct MetricCompletenessTests {
  @Test func twoOfManySectionsAreEnough() {
    let question = judged(sections: ["a", "b", "c"])
    #expect(Metric.completeWithinThree.measure(trial(question, shows: ["c", "x", "a"])) == earned)
  }

  @Test func theSameSectionTwiceIsOne() {
    let question = judged(sections: ["a", "b"])
    #expect(Metric.completeWithinThree.measure(trial(question, shows: ["a", "a", "x"])) == lost)
  }

  @Test func aSectionListedTwiceIsOneToo() {
    let question = judged(sections: ["a", "a"])
    #expect(Metric.completeWithinThree.measure(trial(question, shows: ["a"])) == earned)
  }

  @Test func needsGoBeforeTheCount() {
    let question = judged(sections: ["a", "b", "c"], needs: ["c"])
    #expect(Metric.completeWithinThree.measure(trial(question, shows: ["c"])) == earned)
    #expect(Metric.completeWithinThree.measure(trial(question, shows: ["a", "b"])) == lost)
  }

  @Test func allNeedsHaveToBeWithinThree() {
    let question = judged(sections: ["a"], needs: ["a", "b"])
    let late = trial(question, shows: ["a", "x", "y", "b"])
    #expect(Metric.completeWithinThree.measure(late) == lost)
  }

  @Test func onlyAnswerableQuestionsCount() {
    let partial = trial(judged(.partial, sections: ["a"]), shows: ["a"])
    #expect(Metric.completeWithinThree.measure(partial) == .doesNotApply)
  }

  @Test func everyPieceHasToBeShownAndAnyOfItsAlternatives() {
    let question = judged(pieces: ["Allowed."], all: [["Allowed."], ["not if ill", "unless ill"]])
    let both = trial(question, quotes: ["Allowed.", "But not if ill."])
    let other = trial(question, quotes: ["Allowed, unless ill.", "It is allowed."])
    #expect(Metric.completeWithinThree.measure(both) == earned)
    #expect(Metric.completeWithinThree.measure(other) == earned)
    #expect(Metric.completeWithinThree.measure(trial(question, quotes: ["Allowed."])) == lost)
    let late = trial(question, quotes: ["Allowed.", "a", "b", "Not if ill."])
    #expect(Metric.completeWithinThree.measure(late) == lost)
  }
}
