import Evaluation
import Testing

@Suite struct LatenciesTests {
  /// 1 ms to 100 ms, longest first.
  let hundred = Latencies((1...100).reversed().map { Duration.milliseconds($0) })

  @Test func percentilesAreOfTheNearestRank() {
    #expect(hundred.percentile(0.5) == .milliseconds(50))
    #expect(hundred.percentile(0.99) == .milliseconds(99))
    #expect(hundred.percentile(0.991) == .milliseconds(100))
    #expect(hundred.percentile(1) == .milliseconds(100))
    #expect(hundred.percentile(0) == .milliseconds(1))
  }

  @Test func theRateIsTasksOverTheSumOfTimes() {
    // 100 tasks in 5.05 seconds.
    #expect(hundred.perSecond.map { abs($0 - 100 / 5.05) < 1e-9 } == true)
  }

  @Test func noTasksHaveNoFigures() {
    #expect(Latencies([]).percentile(0.5) == nil)
    #expect(Latencies([]).perSecond == nil)
    #expect(Latencies([.zero]).perSecond == nil)
  }
}
