public import Answering

/// What each part of the answering model adds: each metric without the part, as a difference from
/// the whole in percentage points.
///
/// Leaving one part out at a time shows what it adds to the others, not what it is worth alone.
public struct AblationTable: Sendable {
  /// One line: a part left out and the trials without it; nil for the whole model.
  public struct Row: Sendable {
    /// The part that was left out; nil for the whole model.
    public var part: ModelPart?
    /// What was asked and answered without it.
    public var trials: [Trial]

    /// Makes a line.
    public init(part: ModelPart?, trials: [Trial]) {
      self.part = part
      self.trials = trials
    }
  }

  /// The metrics that answering is judged by.
  static let metrics: [Metric] = [
    .rightFirst, .rightWithinThree, .completeWithinThree, .quotesBelong, .quotedUnanswerable,
    .declined, .missingNamed, .verdictRight,
  ]

  /// The whole model first.
  public var rows: [Row]

  /// Makes a table; the first row is what the others are compared with.
  public init(_ rows: [Row]) {
    self.rows = rows
  }

  /// The table as text, ending in a line break.
  public var text: String {
    guard let whole = rows.first else { return "" }
    let header = ["without"] + Self.metrics.map(\.name)
    let first = ["(nothing)"] + Self.metrics.map { percent($0, whole.trials) }
    let rest = rows.dropFirst().map { row in
      [row.part?.rawValue ?? ""]
        + Self.metrics.map { difference($0, row.trials, from: whole.trials) }
    }
    return TextTable(rows: [header, first] + rest).text
  }

  private func percent(_ metric: Metric, _ trials: [Trial]) -> String {
    metric.tally(trials).share.map(Figures.percent) ?? "–"
  }

  private func difference(_ metric: Metric, _ trials: [Trial], from whole: [Trial]) -> String {
    guard let share = metric.tally(trials).share, let before = metric.tally(whole).share else {
      return "–"
    }
    let points = (share - before) * 100
    if abs(points) < 0.05 { return "0" }
    return (points > 0 ? "+" : "−") + Figures.fixed(abs(points), decimals: 1)
  }
}
