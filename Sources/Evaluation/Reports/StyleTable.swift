/// How each style of questions fares: answerable ones right first, unanswerable ones declined.
public struct StyleTable: Sendable {
  /// The sets measured, in the order of the columns.
  public var reports: [EvaluationReport]

  /// Makes a table.
  public init(_ reports: [EvaluationReport]) {
    self.reports = reports
  }

  /// The table as text, ending in a line break: a line a style in the order of the alphabet, a column
  /// a set, and a column of all together.
  public var text: String {
    let columns = reports.map { Self.tallies($0.trials) }
    let all = Self.tallies(reports.flatMap(\.trials))
    let header = ["style"] + reports.map(\.name) + (reports.count > 1 ? ["all"] : [])
    let rows = all.keys.sorted().map { style in
      [style.isEmpty ? "(none)" : style]
        + (columns + (reports.count > 1 ? [all] : [])).map { column in
          column[style].map { "\(Int($0.earned))/\($0.possible)" } ?? "–"
        }
    }
    return TextTable(rows: [header] + rows).text
  }

  static func tallies(_ trials: [Trial]) -> [String: Tally] {
    var tallies: [String: Tally] = [:]
    for trial in trials {
      let tally: Tally
      switch trial.question.kind {
      case .answerable: tally = Metric.rightFirst.measure(trial)
      case .unanswerable, .offTopic: tally = Tally(trial.declined)
      case .partial: continue
      }
      tallies[trial.question.style] = (tallies[trial.question.style] ?? .doesNotApply) + tally
    }
    return tallies
  }
}
