/// The table of metrics: a line a metric, a column a file of questions.
public struct MetricTable: Sendable {
  /// The files measured, in the order of the columns.
  public var reports: [EvaluationReport]
  /// The metrics, in the order of the lines.
  public var metrics: [Metric]

  /// Makes a table of some metrics, all of them unless told otherwise.
  public init(_ reports: [EvaluationReport], metrics: [Metric] = Metric.all) {
    self.reports = reports
    self.metrics = metrics
  }

  /// The table as text, ending in a line break.
  ///
  /// Below it the questions that go against a bar of none are named.
  public var text: String {
    TextTable(rows: [header] + metrics.map(row)).text + metrics.map(offenders).joined()
  }

  /// A line a file with the ids of the questions that ought not to be; empty where all is well.
  private func offenders(_ metric: Metric) -> String {
    guard allowsNone(metric) else { return "" }
    return reports.map { report in
      let ids = report.trials.filter(metric.isMiss).map(\.question.id)
      return ids.isEmpty
        ? "" : "\(metric.title), \(report.name): \(ids.joined(separator: ", "))\n"
    }.joined()
  }

  private func allowsNone(_ metric: Metric) -> Bool {
    metric.sense == .lowerIsBetter && metric.bar == 0
  }

  private var header: [String] {
    ["", "bar"]
      + reports.flatMap { report in
        [report.name] + (report.baseline.isEmpty ? [] : ["TF-IDF"])
      }
  }

  private func row(_ metric: Metric) -> [String] {
    [metric.title, barCell(metric)]
      + reports.flatMap { report in
        let cell = resultCell(metric, metric.tally(report.trials))
        guard !report.baseline.isEmpty else { return [cell] }
        return [cell, report.baseline[metric.name].map { shareCell(metric, $0) } ?? ""]
      }
  }

  private func barCell(_ metric: Metric) -> String {
    guard let bar = metric.bar else { return "" }
    if allowsNone(metric) { return "none" }
    let percent = Figures.fixed(bar * 100, decimals: 0) + " %"
    if bar == 1 { return percent }
    return (metric.sense == .higherIsBetter ? "≥ " : "≤ ") + percent
  }

  private func resultCell(_ metric: Metric, _ tally: Tally) -> String {
    guard let bar = metric.bar, tally.possible > 0 else { return shareCell(metric, tally) }
    return shareCell(metric, tally) + (metric.meets(bar, tally) ? "  met" : "  MISSED")
  }

  private func shareCell(_ metric: Metric, _ tally: Tally) -> String {
    guard let share = tally.share else { return "–" }
    guard metric.countsWhole else { return Figures.fixed(share, decimals: 3) }
    let count = "\(Int(tally.earned))/\(tally.possible)"
    return "\(Figures.percent(share))  \(count)"
  }
}
