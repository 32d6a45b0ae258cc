/// The trials of one set of questions on one guide.
public struct EvaluationReport: Sendable {
  /// The name that heads the column.
  public var name: String
  /// Whether the embedded guide was asked.
  public var isBundled: Bool
  /// The trials in the order of the set.
  public var trials: [Trial]
  /// What plain TF-IDF earns, by metric name, where it was measured.
  public var baseline: [String: Tally]

  /// Makes a report.
  public init(
    name: String, isBundled: Bool = false, trials: [Trial], baseline: [String: Tally] = [:]
  ) {
    self.name = name
    self.isBundled = isBundled
    self.trials = trials
    self.baseline = baseline
  }

  /// Whether a metric reaches its bar; nil where it has none or nothing was measured.
  public func meetsBar(of metric: Metric) -> Bool? {
    let tally = metric.tally(trials)
    guard let bar = metric.bar(isBundled: isBundled), tally.possible > 0 else { return nil }
    return metric.meets(bar, tally)
  }
}

extension [EvaluationReport] {
  /// The mean of a metric's shares, each report counting the same; nil where none has one.
  public func mean(of metric: Metric) -> Double? {
    let shares = compactMap { metric.tally($0.trials).share }
    return shares.isEmpty ? nil : shares.reduce(0, +) / Double(shares.count)
  }
}
