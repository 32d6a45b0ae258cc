import Answering
import Evaluation
import Foundation
import Testing

/// The bundled guide answers the judged questions no worse than it once did.
@Suite struct JudgedFloorsTests {
  /// What each metric has to reach: a few points under what was measured last.
  ///
  /// The file is small and a tie may fall either way. A floor only ever rises and a ceiling only ever
  /// falls; what has to be whole stays whole.
  private static let bounds: [(metric: Metric, bound: Double)] = [
    (.rightFirst, 0.85),
    (.rightWithinThree, 0.93),
    (.meanReciprocalRank, 0.89),
    (.completeWithinThree, 0.85),
    (.honest, 0.83),
    (.declined, 0.03),
    (.missingNamed, 0.66),
    (.partialWithinThree, 0.87),
    (.verdictRight, 0.62),
    (.reassured, 0),
    (.verbatim, 1),
    (.kindRight, 0.72),
  ]

  private static let report = Result {
    let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let path = tests.appending(path: "AnsweringTests/Judged/micro-needling.jsonl").path
    let knowledge = try KnowledgeUnderTest(guides: [])
    let file = try QuestionFile(path: path)
    try #require(knowledge.unknownSections(in: file).isEmpty)
    return knowledge.report(on: file)
  }

  @Test(arguments: bounds.map(\.metric.name))
  func isNoWorseThanItWas(name: String) throws {
    let (metric, bound) = try #require(Self.bounds.first { $0.metric.name == name })
    let report = try Self.report.get()
    let tally = metric.tally(report.trials)
    let missed = report.trials.filter(metric.isMiss).map(\.question.id)
    #expect(metric.meets(bound, tally), "\(tally), bound \(bound); \(missed)")
  }

  @Test func everyMetricHasABound() {
    #expect(Set(Self.bounds.map(\.metric.name)) == Set(Metric.all.map(\.name)))
  }
}
