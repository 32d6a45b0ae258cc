/// A share that a metric has to reach for the command to succeed.
public struct Requirement: Sendable {
  /// The metric.
  public var metric: Metric
  /// The share, 0 to 1: a floor, or a ceiling where lower is better.
  public var value: Double

  /// Reads `METRIC=VALUE`.
  ///
  /// - Throws: ``EvaluationError/malformedRequirement(text:)`` or
  ///   ``EvaluationError/unknownMetric(name:known:)``.
  public init(_ text: String) throws(EvaluationError) {
    let parts = text.split(separator: "=", omittingEmptySubsequences: false)
    guard parts.count == 2, let value = Double(parts[1]), (0...1).contains(value) else {
      throw .malformedRequirement(text: text)
    }
    metric = try Metric.named(String(parts[0]))
    self.value = value
  }

  /// What to say where a report misses the share; nil where it reaches it.
  ///
  /// A metric that no question of the file measures is missed: it shows nothing.
  public func miss(in report: EvaluationReport) -> String? {
    let tally = metric.tally(report.trials)
    guard !metric.meets(value, tally) else { return nil }
    let found = tally.share.map { Figures.fixed($0, decimals: 4) } ?? "not measured"
    let sign = metric.sense == .higherIsBetter ? "≥" : "≤"
    return "\(report.name): \(metric.name) is \(found), required \(sign) \(value)"
  }
}
