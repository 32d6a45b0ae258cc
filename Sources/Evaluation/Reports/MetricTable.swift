/// The table of metrics: a line a metric, a column a guide, and a column of means.
public struct MetricTable: Sendable {
  /// More columns than these tell shares only, so that lines stay readable.
  private static let mostWithCounts = 3

  /// The sets measured, in the order of the columns.
  public var reports: [EvaluationReport]
  /// The metrics, in the order of the lines.
  public var metrics: [Metric]

  /// Makes a table of some metrics, all of them unless told otherwise.
  public init(_ reports: [EvaluationReport], metrics: [Metric] = Metric.all) {
    self.reports = reports
    self.metrics = metrics
  }

  /// The table as text, ending in a line break; figures that miss their bar are marked.
  ///
  /// Below it the questions that go against a bar of none are named.
  public var text: String {
    let measured = metrics.filter { metric in
      reports.contains { metric.tally($0.trials).possible > 0 }
    }
    let table = TextTable(rows: [header] + measured.map(row)).text
    return table + key + measured.map(offenders).joined()
  }

  private var showsCounts: Bool { reports.count <= Self.mostWithCounts }

  private var key: String {
    let isMarked = reports.contains { report in
      metrics.contains { report.meetsBar(of: $0) == false }
    }
    return showsCounts || !isMarked ? "" : "\(Self.mark) misses its bar\n"
  }

  private static let mark = "✗"

  /// A line a report with the ids of the questions that ought not to be; empty where all is well.
  private func offenders(_ metric: Metric) -> String {
    guard allowsNone(metric) else { return "" }
    return reports.map { report in
      let ids = report.trials.filter(metric.isMiss).map(\.question.id)
      return ids.isEmpty ? "" : "\(metric.title), \(report.name): \(ids.joined(separator: ", "))\n"
    }.joined()
  }

  private func allowsNone(_ metric: Metric) -> Bool {
    metric.sense == .lowerIsBetter && metric.bars == Metric.Bars(bundled: 0, others: 0)
  }

  private var header: [String] {
    ["", "bar"]
      + reports.flatMap { report in
        [report.name] + (report.baseline.isEmpty ? [] : ["TF-IDF"])
      } + (reports.count > 1 ? ["mean"] : [])
  }

  private func row(_ metric: Metric) -> [String] {
    [metric.title, barCell(metric)]
      + reports.flatMap { report in
        let cell = resultCell(metric, report)
        guard !report.baseline.isEmpty else { return [cell] }
        return [cell, report.baseline[metric.name].map { shareCell(metric, $0) } ?? ""]
      }
      + (reports.count > 1 ? [reports.mean(of: metric).map { figure(metric, $0) } ?? "–"] : [])
  }

  /// The bar of the guides asked; of both kinds, the embedded guide's first.
  private func barCell(_ metric: Metric) -> String {
    guard metric.bars != nil else { return "" }
    if allowsNone(metric) { return "none" }
    var bars: [Double] = []
    for isBundled in [true, false] where reports.contains(where: { $0.isBundled == isBundled }) {
      if let bar = metric.bar(isBundled: isBundled), bars.last != bar { bars.append(bar) }
    }
    let percents = bars.map {
      Figures.fixed($0 * 100, decimals: $0 * 1000 == ($0 * 100).rounded() * 10 ? 0 : 1)
    }
    let sign = bars == [1] ? "" : metric.sense == .higherIsBetter ? "≥ " : "≤ "
    return sign + percents.joined(separator: "/") + " %"
  }

  private func resultCell(_ metric: Metric, _ report: EvaluationReport) -> String {
    let cell = shareCell(metric, metric.tally(report.trials))
    switch report.meetsBar(of: metric) {
    case nil: return cell
    case true?: return showsCounts ? cell + "  met" : cell
    case false?: return showsCounts ? cell + "  MISSED" : cell + " " + Self.mark
    }
  }

  private func shareCell(_ metric: Metric, _ tally: Tally) -> String {
    guard let share = tally.share else { return "–" }
    let figure = figure(metric, share)
    guard showsCounts, metric.unit == .percentage else { return figure }
    return "\(figure)  \(Int(tally.earned))/\(tally.possible)"
  }

  private func figure(_ metric: Metric, _ share: Double) -> String {
    switch metric.unit {
    case .percentage: Figures.percent(share)
    case .fraction: Figures.fixed(share, decimals: 3)
    case .mean: Figures.fixed(share, decimals: 1)
    }
  }
}
