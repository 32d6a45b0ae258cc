import Answering

/// What went wrong, question by question.
public struct MissReport: Sendable {
  /// The file measured.
  public var report: EvaluationReport

  /// Makes a report; what scores are made of is told where the answers carry it.
  public init(_ report: EvaluationReport) {
    self.report = report
  }

  /// A headline with the file's name, and a paragraph for each question that a metric misses, in the order asked.
  public var text: String {
    let paragraphs = report.trials.compactMap(paragraph)
    guard !paragraphs.isEmpty else { return "" }
    let count = "\(paragraphs.count) of \(report.trials.count) questions went wrong"
    return (["\n\(report.name): \(count)\n"] + paragraphs).joined(separator: "\n")
  }

  private func paragraph(_ trial: Trial) -> String? {
    let missed = Metric.all.filter { $0.isMiss(trial) }.map(\.name)
    guard !missed.isEmpty else { return nil }
    let question = trial.question
    var lines = ["\(question.id) (\(question.style)) \(question.question)"]
    lines += question.context.map { "  after: \($0)" }
    lines.append("  missed: \(missed.joined(separator: ", "))")
    lines += reading(trial.answer)
    lines.append(judgement(trial))
    lines += ranks(trial)
    if !trial.answer.missing.isEmpty || !question.missing.isEmpty {
      let named = trial.answer.missing.joined(separator: ", ")
      lines.append("  missing: \(named) (right: \(question.missing.joined(separator: ", ")))")
    }
    lines += zip(trial.answer.passages, trial.quotesVerbatim).filter { !$0.1 }.map { quote, _ in
      "  not verbatim: \(quote.file):\(quote.lines.lowerBound): \(quote.text)"
    }
    lines += MissExplanation(trial).lines
    return lines.map { Figures.visible($0) + "\n" }.joined()
  }

  /// How the question was read.
  private func reading(_ answer: Answer) -> [String] {
    var lines: [String] = []
    if let readAs = answer.readAs { lines.append("  read as: \(readAs)") }
    if !answer.corrections.isEmpty {
      let pairs = answer.corrections.map { "\($0.typed) → \($0.readAs)" }
      lines.append("  corrections: \(pairs.joined(separator: ", "))")
    }
    if !answer.synonyms.isEmpty {
      let pairs = answer.synonyms.map { "\($0.asked) → \($0.matched)" }
      lines.append("  synonyms: \(pairs.joined(separator: ", "))")
    }
    return lines
  }

  /// Kind, outcome and verdict, each with the right one where it differs.
  private func judgement(_ trial: Trial) -> String {
    let answer = trial.answer
    let question = trial.question
    var line = "  kind: \(answer.kind.rawValue)"
    if answer.kind.rawValue != question.type { line += " (right: \(question.type))" }
    line += "; outcome: \(answer.outcome.rawValue) (\(question.kind.rawValue))"
    if answer.verdict != nil || question.verdict != nil {
      let right = question.verdict?.rawValue ?? "none"
      line += "; verdict: \(answer.verdict?.rawValue ?? "none") (right: \(right))"
    }
    return line
  }

  /// What was shown, and where the right sections stand in the whole ranking.
  private func ranks(_ trial: Trial) -> [String] {
    var lines: [String] = []
    for (quote, section) in zip(trial.answer.passages, trial.quoteSections) {
      let score = Figures.fixed(quote.score, decimals: 3)
      lines.append("  shown: \(section ?? "?"), score \(score)")
    }
    if let top = trial.ranking.first {
      lines.append("  top: \(top.section), score \(Figures.fixed(top.score, decimals: 3))")
    }
    for section in trial.question.sections {
      guard let rank = Metric.pessimisticRank(of: [section], in: trial.ranking),
        let score = trial.ranking.lazy.filter({ $0.section == section }).map(\.score).max()
      else {
        lines.append("  right: \(section), not ranked")
        continue
      }
      lines.append("  right: \(section), rank \(rank), score \(Figures.fixed(score, decimals: 3))")
    }
    return lines
  }
}
