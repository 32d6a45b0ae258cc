import Answering

/// How well guides are answered by models that were fitted without them.
package struct FittingReport: Sendable {
  private let fitting: ModelFitting
  private let rankings: [RankingFigures]
  private let trials: [EvaluationReport]

  /// Asks each guide its questions, by the models that were fitted to the others.
  package init(_ fitting: ModelFitting) {
    self.fitting = fitting
    let asked = fitting.asked.filter { !$0.guide.lacksPhrasings }
    rankings = asked.map { guide, questions in
      RankingFigures(guide, questions, models: fitting.models(without: guide.number))
    }
    trials = asked.map { guide, _ in
      let subject = guide.subject.answering(by: fitting.models(without: guide.number))
      return EvaluationReport(
        name: guide.name, isBundled: subject.isBundled,
        trials: guide.files.flatMap { subject.report(on: $0).trials })
    }
  }

  /// The report as text, ending in a line break.
  package var text: String {
    ["Each guide answered by models fitted to the others:\n" + figures, reliability, penalties]
      .joined(separator: "\n")
  }

  private static let metrics: [Metric] = [
    .quotesBelong, .declined, .quotedUnanswerable, .verdictRight, .reassured,
  ]

  private var figures: String {
    let header =
      ["guide", "first", "three", "follow-ups", "unrelated"] + Self.metrics.map(\.name)
    let rows = zip(rankings, trials).map { ranking, report in
      [ranking.name] + Self.tallies(ranking).map { Self.percent($0.share) }
        + Self.metrics.map { Self.percent($0.tally(report.trials).share) }
    }
    return TextTable(
      rows: [header] + rows + [meanRow], flushRight: Set(1..<header.count)
    ).text
  }

  /// The means over guides, the embedded one apart, for the words of its field are embedded too.
  private var meanRow: [String] {
    let others = rankings.filter { !$0.isBundled }.map(Self.tallies)
    let columns = (others.first ?? []).indices.map { column in
      Self.mean(others.compactMap { $0[column].share })
    }
    let reports = trials.filter { !$0.isBundled }
    return ["mean but (bundled)"] + columns.map(Self.percent)
      + Self.metrics.map { Self.percent(reports.mean(of: $0)) }
  }

  private var reliability: String {
    "Scores of quotes and the share that answers, guides left out:\n"
      + ReliabilityTable(trials.filter { !$0.isBundled }.flatMap(\.trials)).text
  }

  private var penalties: String {
    let rows = fitting.named.map { name, _, weights in
      [name, "\(Int(weights.penalty))", Figures.fixed(weights.cost, decimals: 4)]
    }
    return TextTable(rows: [["model", "λ", "cost left out"]] + rows, flushRight: [1, 2]).text
  }

  private static func tallies(_ ranking: RankingFigures) -> [Tally] {
    [ranking.first, ranking.withinThree, ranking.followUps, ranking.afterUnrelated]
  }

  private static func mean(_ shares: [Double]) -> Double? {
    shares.isEmpty ? nil : shares.reduce(0, +) / Double(shares.count)
  }

  private static func percent(_ share: Double?) -> String {
    share.map { Figures.fixed($0 * 100, decimals: 1) } ?? "–"
  }
}
