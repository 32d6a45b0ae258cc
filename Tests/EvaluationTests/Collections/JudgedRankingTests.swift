import Evaluation
import Foundation
import Testing

@Suite struct JudgedRankingTests {
  /// Grades 3 and 1 at ranks 1 and 3; a document of grade 2 is not found.
  let ranking = JudgedRanking(
    [("a", 0.9), ("x", 0.8), ("b", 0.7), ("y", 0.1)], relevance: ["a": 3, "b": 1, "c": 2, "y": 0])

  @Test func gainIsDiscountedByTheLogarithmOfTheRank() {
    // DCG = 3/log2(2) + 1/log2(4); the ideal order is 3, 2, 1.
    let expected = (3 + 1 / 2.0) / (3 + 2 / log2(3.0) + 1 / 2.0)
    #expect(abs(ranking.nDCG(at: 10) - expected) < 1e-12)
    #expect(abs(ranking.nDCG(at: 2) - 3 / (3 + 2 / log2(3.0))) < 1e-12)
  }

  @Test func sharesOfTheFirstOnes() {
    #expect(ranking.precision(at: 1) == 1)
    #expect(ranking.precision(at: 4) == 0.5)
    #expect(ranking.recall(at: 1) == 1.0 / 3)
    #expect(ranking.recall(at: 10) == 2.0 / 3)
    #expect(ranking.reciprocalRank(at: 10) == 1)
  }

  @Test func precisionDividesByTheCountEvenIfFewerWereFound() {
    #expect(ranking.precision(at: 10) == 0.2)
  }

  @Test func withinEqualScoresTheLaterIDRanksFirst() {
    let tied = JudgedRanking([("a", 1), ("x", 1), ("b", 1)], relevance: ["a": 2, "b": 1])
    #expect(tied.grades == [0, 1, 2])
    #expect(tied.reciprocalRank(at: 10) == 0.5)
  }

  @Test func gradesBelowTheLeastCountNothing() {
    let strict = JudgedRanking([("a", 2), ("b", 1)], relevance: ["a": 1, "b": 2], least: 2)
    #expect(strict.grades == [0, 2])
    #expect(strict.ideal == [2])
  }

  @Test func beyondTheCountNoRankCounts() {
    let late = JudgedRanking([("x", 2), ("a", 1)], relevance: ["a": 1])
    #expect(late.reciprocalRank(at: 1) == 0)
  }

  @Test func theOrderIsByScoreNotByPlace() {
    #expect(JudgedRanking([("x", 0.1), ("a", 0.2)], relevance: ["a": 1]).grades == [1, 0])
  }

  @Test func nothingFoundOrNothingToFindIsNought() {
    let nothingFound = JudgedRanking([], relevance: ["a": 1])
    let nothingToFind = JudgedRanking([("a", 1)], relevance: [:])
    for ranking in [nothingFound, nothingToFind] {
      #expect(ranking.nDCG(at: 10) == 0)
      #expect(ranking.precision(at: 1) == 0)
      #expect(ranking.recall(at: 10) == 0)
      #expect(ranking.reciprocalRank(at: 10) == 0)
    }
  }
}
