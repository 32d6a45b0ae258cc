import Evaluation
import Testing

@Suite struct MetricReciprocalRankTests {
  let question = judged(sections: ["right"])

  @Test func theBestRightPassageCounts() {
    let third = trial(
      question, ranks: [("a", 0.9), ("b", 0.8), ("right", 0.5), ("right", 0.1)])
    #expect(Metric.meanReciprocalRank.measure(third).earned == 1.0 / 3)
  }

  @Test func withinEqualScoresTheRightOneCountsLast() {
    // Four share the best score, and the right one is listed first of them.
    let tied = trial(question, ranks: [("right", 1), ("a", 1), ("b", 1), ("c", 1), ("d", 0.5)])
    #expect(Metric.meanReciprocalRank.measure(tied).earned == 1.0 / 4)
  }

  @Test func rightPassagesDoNotStandInEachOthersWay() {
    let both = trial(question, ranks: [("right", 1), ("right", 1)])
    #expect(Metric.meanReciprocalRank.measure(both) == earned)
  }

  @Test func whatIsNotRankedEarnsNothing() {
    #expect(Metric.meanReciprocalRank.measure(trial(question, ranks: [("a", 1)])) == lost)
    #expect(Metric.meanReciprocalRank.measure(trial(question)) == lost)
  }

  @Test func aScoreThatIsNoNumberGainsNothing() {
    let right = trial(question, ranks: [("right", .nan), ("a", 1)])
    let wrong = trial(question, ranks: [("a", .nan), ("right", 1)])
    #expect(Metric.meanReciprocalRank.measure(right) == lost)
    #expect(Metric.meanReciprocalRank.measure(wrong).earned == 1.0 / 2)
  }

  @Test func theMeanIsOverAnswerableQuestions() {
    let trials = [
      trial(question, ranks: [("right", 1)]),
      trial(question, ranks: [("a", 1), ("right", 0.5)]),
      trial(judged(.unanswerable), ranks: [("a", 1)]),
    ]
    #expect(Metric.meanReciprocalRank.tally(trials).share == 0.75)
  }
}
