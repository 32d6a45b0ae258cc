import Evaluation
import Testing

@Suite struct RequirementTests {
  let report = EvaluationReport(
    name: "dev",
    trials: [
      trial(judged(sections: ["a"]), shows: ["a"]), trial(judged(sections: ["a"]), shows: ["b"]),
    ])

  @Test func aShareThatReachesIsNoMiss() throws {
    #expect(try Requirement("first=0.5").miss(in: report) == nil)
    #expect(try Requirement("declined=0").miss(in: report) == nil)
  }

  @Test func aShareThatDoesNotIsNamed() throws {
    let miss = try Requirement("first=0.92").miss(in: report)
    #expect(miss == "dev: first is 0.5000, required ≥ 0.92")
  }

  @Test func whatNoQuestionMeasuresIsMissed() throws {
    #expect(
      try Requirement("honest=0").miss(in: report) == "dev: honest is not measured, required ≥ 0.0")
  }

  @Test(arguments: ["first", "first=", "first=x", "first=92", "first=-0.1", "first=nan", "a=b=c"])
  func whatIsNoRequirementIsRefused(_ text: String) {
    #expect(throws: EvaluationError.malformedRequirement(text: text)) { try Requirement(text) }
  }

  @Test func anUnknownMetricIsRefused() {
    #expect(throws: EvaluationError.unknownMetric(name: "fist", known: Metric.all.map(\.name))) {
      try Requirement("fist=0.9")
    }
  }
}
