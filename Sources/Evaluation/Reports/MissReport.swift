import Answering

/// What went wrong, question by question.
public struct MissReport: Sendable {
  /// The file measured.
  public var report: EvaluationReport

  /// Makes a report; what decided is told where trials found it out.
  public init(_ report: EvaluationReport) {
    self.report = report
  }

  /// A headline with the set's name, and a paragraph for each question that a metric misses, in the
  /// order asked.
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
    lines += gold(question)
    lines += zip(trial.answer.passages, trial.shown).map(Self.shown)
    lines += rank(trial)
    if !trial.answer.missing.isEmpty || !question.missing.isEmpty {
      let named = trial.answer.missing.joined(separator: ", ")
      lines.append("  missing: \(named) (right: \(question.missing.joined(separator: ", ")))")
    }
    lines += DecisionTable(trial).lines
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
    line += "; outcome: \(answer.outcome.rawValue) (\(question.kind.rawValue))"
    if answer.verdict != nil || question.verdict != nil {
      let right = question.rightVerdicts.map { $0?.rawValue ?? "none" }.joined(separator: " or ")
      line += "; verdict: \(answer.verdict?.rawValue ?? "none") (right: \(right))"
    }
    return line
  }

  /// What answers, and what has to be shown together where that is more than one thing.
  private func gold(_ question: JudgedQuestion) -> [String] {
    var lines = question.gold.descriptions.map { "  gold: \($0)" }
    switch question.gold {
    case .sections(_, let needs):
      if let needs { lines.append("  together: \(needs.joined(separator: " + "))") }
    case .pieces(_, let all):
      guard all.count > 1 else { break }
      lines += all.map { part in
        "  together: " + part.map(\.text).joined(separator: " or ")
      }
    }
    return lines
  }

  private static func shown(_ quote: Quote, _ judged: JudgedQuote) -> String {
    let worth = judged.isRight ? "right" : judged.belongs ? "belongs" : "beside the point"
    let defect = judged.isVerbatim ? "" : ", not verbatim"
    let place = "\(quote.file):\(quote.lines.lowerBound)"
    let score = Figures.fixed(quote.score, decimals: 3)
    let section = judged.section ?? "?"
    return "  shown: \(worth)\(defect), \(score), \(section), \(place): "
      + quote.text.replacing("\n", with: " / ")
  }

  /// Where the best right passage stands in the whole ranking of the standalone question.
  private func rank(_ trial: Trial) -> [String] {
    guard trial.question.kind.hasAnswer, let top = trial.ranking.first else { return [] }
    let first = "top \(top.section), \(Figures.fixed(top.score, decimals: 3))"
    guard let rank = Metric.pessimisticRank(in: trial.ranking),
      let right = trial.ranking.first(where: \.isRight)
    else { return ["  ranked: \(first); none that answers"] }
    let score = Figures.fixed(right.score, decimals: 3)
    return ["  ranked: \(first); right one \(rank), \(right.section), \(score)"]
  }
}
