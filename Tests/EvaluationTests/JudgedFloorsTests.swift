import Answering
import Evaluation
import Foundation
import Testing

/// The bundled guide answers the judged questions no worse than it once did.
///
/// Five files, each from other people: over seven hundred questions, dialogues among them.
@Suite struct JudgedFloorsTests {
  /// A file and what each metric has to reach on it: a few points under what was measured last.
  ///
  /// A file is small and a tie may fall either way. A floor only ever rises and a ceiling only ever
  /// falls; what has to be whole stays whole.
  private static let floors: [String: [(metric: Metric, bound: Double)]] = [
    "micro-needling": bounds(
      first: 0.9, three: 0.97, mean: 0.93, complete: 0.92, honest: 0.84, declined: 0.01,
      named: 0.75, partialThree: 0.9, verdict: 0.78, reassured: 0, kind: 0.81),
    "micro-needling-people": bounds(
      first: 0.85, three: 0.94, mean: 0.88, complete: 0.81, honest: 0.9, declined: 0.02,
      named: 0.78, partialThree: 0.84, verdict: 0.6, reassured: 0, kind: 0.82),
    "micro-needling-short": bounds(
      first: 0.84, three: 0.95, mean: 0.89, complete: 0.85, honest: 0.94, declined: 0.03,
      named: 0.5, partialThree: 0.86, verdict: 0.74, reassured: 0.03, kind: 0.83),
    "micro-needling-hurried": bounds(
      first: 0.79, three: 0.92, mean: 0.84, complete: 0.77, honest: 0.97, declined: 0.02,
      named: 0.6, partialThree: 0.55, verdict: 0.55, reassured: 0.08, kind: 0.73),
    "micro-needling-chatty": bounds(
      first: 0.72, three: 0.82, mean: 0.79, complete: 0.71, honest: 0.9, declined: 0.05,
      named: 0.59, partialThree: 0.86, verdict: 0.51, reassured: 0.04, kind: 0.67),
  ]

  private static func bounds(
    first: Double, three: Double, mean: Double, complete: Double, honest: Double,
    declined: Double, named: Double, partialThree: Double, verdict: Double, reassured: Double,
    kind: Double
  ) -> [(metric: Metric, bound: Double)] {
    [
      (.rightFirst, first), (.rightWithinThree, three), (.meanReciprocalRank, mean),
      (.completeWithinThree, complete), (.honest, honest), (.declined, declined),
      (.missingNamed, named), (.partialWithinThree, partialThree), (.verdictRight, verdict),
      (.reassured, reassured), (.verbatim, 1), (.kindRight, kind),
    ]
  }

  private static let reports: Result<[String: EvaluationReport], any Error> = Result {
    let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let knowledge = try KnowledgeUnderTest(guides: [])
    var reports: [String: EvaluationReport] = [:]
    for name in floors.keys {
      let path = tests.appending(path: "AnsweringTests/Judged/\(name).jsonl").path
      let file = try QuestionFile(path: path)
      try #require(knowledge.unknownSections(in: file).isEmpty)
      reports[name] = knowledge.report(on: file)
    }
    return reports
  }

  @Test(arguments: floors.keys.sorted())
  func isNoWorseThanItWas(name: String) throws {
    let report = try #require(try Self.reports.get()[name])
    for (metric, bound) in Self.floors[name] ?? [] {
      let tally = metric.tally(report.trials)
      let missed = report.trials.filter(metric.isMiss).map(\.question.id)
      #expect(metric.meets(bound, tally), "\(metric.name): \(tally), bound \(bound); \(missed)")
    }
  }

  @Test func everyMetricHasABoundInEveryFile() {
    for bounds in Self.floors.values {
      #expect(Set(bounds.map(\.metric.name)) == Set(Metric.all.map(\.name)))
    }
  }

  @Test func thereAreHundredsOfQuestionsAndDialoguesAmongThem() throws {
    let trials = try Self.reports.get().values.flatMap(\.trials)
    #expect(trials.count >= 700)
    #expect(trials.count { !$0.question.context.isEmpty } >= 30)
  }
}
