import Evaluation
import Testing

@Suite struct MetricQuotesTests {
  @Test func quotesThatAreRightOrPartOfTheWholeBelong() {
    let question = judged(pieces: ["Rent is due."], all: [["Rent is due."], ["Pay by card."]])
    let three = trial(question, quotes: ["Rent is due.", "Pay by card.", "Cats are fine."])
    #expect(Metric.quotesBelong.measure(three) == Tally(earned: 2, possible: 3))
    let fourth = trial(question, quotes: ["a", "b", "c", "Rent is due."])
    #expect(Metric.quotesBelong.measure(fourth) == Tally(earned: 0, possible: 3))
    #expect(Metric.quotesBelong.measure(trial(question)) == .doesNotApply)
    #expect(Metric.rightFirst.measure(three) == earned)
    let other = trial(question, quotes: ["Pay by card."])
    #expect(Metric.rightFirst.measure(other) == lost)
    #expect(Metric.quotesBelong.measure(other) == earned)
  }

  @Test func bySectionAnyQuoteOfARightSectionBelongs() {
    let partial = trial(judged(.partial, sections: ["a"]), shows: ["a", nil, "a"])
    #expect(Metric.quotesBelong.measure(partial) == Tally(earned: 2, possible: 3))
  }

  @Test func aQuoteForAnUnanswerableQuestionIsCounted() {
    let question = judged(.unanswerable)
    #expect(Metric.quotedUnanswerable.measure(trial(question, shows: ["a"])) == earned)
    #expect(Metric.quotedUnanswerable.measure(trial(question)) == lost)
    #expect(Metric.quotedUnanswerable.measure(trial(judged(), shows: ["a"])) == .doesNotApply)
    #expect(Metric.quotesBelong.measure(trial(question, shows: ["a"])) == .doesNotApply)
  }

  @Test func wordsAreThoseOfTheFirstQuote() {
    let trials = [
      trial(judged(), quotes: ["one two\nthree", "four"]), trial(judged(.unanswerable)),
      trial(judged(.unanswerable), quotes: ["one"]),
    ]
    #expect(Metric.wordsQuoted.tally(trials).share == 2)
  }
}
