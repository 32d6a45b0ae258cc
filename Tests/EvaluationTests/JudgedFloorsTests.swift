import Answering
import Evaluation
import Foundation
import Testing

/// Judged questions are answered no worse than they once were, on the embedded guide and on guides
/// that nobody tuned anything for.
@Suite struct JudgedFloorsTests {
  /// What the mean of a metric over a folder's sets has to reach.
  ///
  /// A few points under what was measured last.
  struct Bound: Sendable {
    var metric: Metric
    var embedded: Double
    var others: Double
  }

  private static let bounds = [
    Bound(metric: .rightFirst, embedded: 0.74, others: 0.58),
    Bound(metric: .rightWithinThree, embedded: 0.80, others: 0.62),
    Bound(metric: .completeWithinThree, embedded: 0.63, others: 0.58),
    Bound(metric: .followUpRightFirst, embedded: 0.76, others: 0.55),
    Bound(metric: .quotesBelong, embedded: 0.69, others: 0.46),
    Bound(metric: .quotedUnanswerable, embedded: 0.54, others: 0.50),
    Bound(metric: .quotedOffTopic, embedded: 0.25, others: 0.31),
    Bound(metric: .declined, embedded: 0.12, others: 0.08),
    Bound(metric: .verdictRight, embedded: 0.25, others: 0.20),
    Bound(metric: .reassured, embedded: 0.0, others: 0.0),
    Bound(metric: .verbatim, embedded: 1, others: 1),
  ]

  private static let tests = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent()

  private static func reports(_ folder: String) throws -> [EvaluationReport] {
    let offTopic = try OffTopicFile.questions(
      path: tests.appending(path: "Judged/off-topic.txt").path)
    let sets = try JudgedSet.sets(at: [tests.appending(path: folder).path])
    let run = try EvaluationRun(sets, offTopic: offTopic)
    try #require(run.unknownGold.isEmpty)
    return run.reports()
  }

  private static let embedded = Result { try reports("AnsweringTests/Judged") }
  private static let others = Result { try reports("Judged") }

  @Test func theEmbeddedGuideIsNoWorseThanItWas() throws {
    let reports = try Self.embedded.get()
    #expect(reports.allSatisfy { $0.isBundled })
    for bound in Self.bounds { check(bound.metric, reports, bound.embedded) }
  }

  @Test func otherGuidesAreNoWorseThanTheyWere() throws {
    let reports = try Self.others.get()
    #expect(!reports.contains { $0.isBundled })
    for bound in Self.bounds { check(bound.metric, reports, bound.others) }
  }

  private func check(_ metric: Metric, _ reports: [EvaluationReport], _ bound: Double) {
    guard let mean = reports.mean(of: metric) else {
      Issue.record("\(metric.name) is not measured")
      return
    }
    let missed = reports.flatMap { report in
      report.trials.filter(metric.isMiss).map { "\(report.name) \($0.question.id)" }
    }
    #expect(metric.meets(bound, mean), "\(metric.name): \(mean), bound \(bound); \(missed)")
  }

  @Test func thereAreHundredsOfQuestionsAndDialoguesAmongThem() throws {
    let trials = try (Self.embedded.get() + Self.others.get()).flatMap(\.trials)
    #expect(trials.count { $0.question.kind != .offTopic } >= 1_000)
    #expect(trials.count { !$0.question.context.isEmpty } >= 60)
  }
}
