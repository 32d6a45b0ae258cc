import Answering

/// The trials as comma-separated values, a row a question, as RFC 4180 has it.
///
/// After what was asked and answered comes a column a metric: what the question earned, empty where
/// the metric does not apply.
public struct CSVReport: Sendable {
  /// The files measured.
  public var reports: [EvaluationReport]

  /// Makes a report.
  public init(_ reports: [EvaluationReport]) {
    self.reports = reports
  }

  /// Header and rows, each ending in CR LF.
  public var text: String {
    let rows = reports.flatMap { report in report.trials.map { row($0, of: report) } }
    return ([header] + rows).map(Self.line).joined()
  }

  /// Writes the text to the file at a path, in place of what it held.
  ///
  /// - Throws: ``EvaluationError/unwritable(path:code:)``.
  public func write(to path: String) throws(EvaluationError) {
    try FileBytes.write(Array(text.utf8), to: path)
  }

  private var header: [String] {
    [
      "file", "id", "style", "kind", "type", "question", "read_as", "read_kind", "outcome",
      "verdict", "right_verdict", "first_section", "right_sections", "right_rank", "missing",
      "right_missing",
    ] + Metric.all.map(\.name)
  }

  private func row(_ trial: Trial, of report: EvaluationReport) -> [String] {
    let question = trial.question
    let answer = trial.answer
    let rank = Metric.pessimisticRank(of: question.sections, in: trial.ranking)
    let cells = [
      report.name, question.id, question.style, question.kind.rawValue, question.type,
      question.question, answer.readAs ?? "", answer.kind.rawValue, answer.outcome.rawValue,
      answer.verdict?.rawValue ?? "", question.verdict?.rawValue ?? "",
      (trial.quoteSections.first ?? nil) ?? "", question.sections.joined(separator: " "),
      rank.map { String($0) } ?? "", answer.missing.joined(separator: "; "),
      question.missing.joined(separator: "; "),
    ]
    return cells + Metric.all.map { Self.cell($0.measure(trial)) }
  }

  private static func cell(_ tally: Tally) -> String {
    tally.share.map { Figures.fixed($0, decimals: 3) } ?? ""
  }

  /// A record: cells with commas, quotation marks or line breaks stand in quotation marks.
  static func line(_ cells: [String]) -> String {
    cells.map(quoted).joined(separator: ",") + "\r\n"
  }

  /// Works on scalars: CR LF is a single character, and so is a mark with an accent upon it.
  private static func quoted(_ cell: String) -> String {
    let needsQuotes = cell.unicodeScalars.contains { ",\"\r\n".unicodeScalars.contains($0) }
    guard needsQuotes else { return cell }
    var quoted = String.UnicodeScalarView("\"".unicodeScalars)
    for scalar in cell.unicodeScalars {
      if scalar == "\"" { quoted.append(scalar) }
      quoted.append(scalar)
    }
    return String(quoted) + "\""
  }
}
