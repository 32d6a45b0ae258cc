/// What decided between the passage that was shown first and the best one that answers.
struct DecisionTable {
  /// So many features are told, those that differ most.
  static let mostFeatures = 12

  /// The decisions of one trial, best first.
  var decisions: [Decision]

  /// Makes a table of a trial's decisions.
  init(_ trial: Trial) {
    decisions = trial.decisions
  }

  /// Lines of text, indented below the question's paragraph: a feature with what it added to the first
  /// passage and to the right one, the largest difference first; none where nothing was found out.
  var lines: [String] {
    guard let first = decisions.first else { return [] }
    let right = decisions.first(where: \.isRight)
    guard let right, right != first else {
      let note = first.isRight ? "the right passage was first" : "no right passage came near"
      return ["  decided: \(note)"] + rows([first])
    }
    return ["  decided: first passage against the right one"] + rows([first, right])
  }

  private func rows(_ compared: [Decision]) -> [String] {
    let columns = compared.map { decision in
      Dictionary(decision.shares.map { ($0.feature, $0.points) }, uniquingKeysWith: +)
    }
    let weights = Set(columns.flatMap(\.keys)).map { feature in
      (
        feature: feature,
        difference: abs((columns[0][feature] ?? 0) - (columns.dropFirst().first?[feature] ?? 0))
      )
    }
    let shown = weights.sorted { ($1.difference, $0.feature) < ($0.difference, $1.feature) }
      .filter { $0.difference > 0 }.prefix(Self.mostFeatures)
    let cells = shown.map { feature, _ in
      ["    " + feature] + columns.map { Self.points($0[feature]) }
    }
    let sums = [["    score"] + compared.map { Self.points($0.score) }]
    let table = TextTable(rows: sums + cells, flushRight: [1, 2]).text
    return table.split(separator: "\n").map(String.init)
  }

  private static func points(_ value: Double?) -> String {
    value.map { Figures.fixed($0, decimals: 3) } ?? "–"
  }
}
