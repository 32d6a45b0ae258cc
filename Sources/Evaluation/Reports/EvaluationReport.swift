/// The trials of one file of questions.
public struct EvaluationReport: Sendable {
  /// The name that heads the column.
  public var name: String
  /// The trials in the order of the file.
  public var trials: [Trial]
  /// What plain TF-IDF earns, by metric name, where it was measured.
  public var baseline: [String: Tally]

  /// Makes a report.
  public init(name: String, trials: [Trial], baseline: [String: Tally] = [:]) {
    self.name = name
    self.trials = trials
    self.baseline = baseline
  }
}
