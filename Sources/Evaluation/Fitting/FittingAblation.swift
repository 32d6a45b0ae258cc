import Answering

/// What guides left out lose where the passages' model is fitted without a part or a feature.
package struct FittingAblation: Sendable {
  /// What is done without, by the name that reports give it.
  struct Row: Sendable {
    var name: String
    /// What the guides left out cost, a unit of weight.
    var cost: Double
    /// The share of questions whose likeliest passage answers, the mean over guides left out.
    var first: Double
  }

  private let whole: Row
  private let rows: [Row]

  /// Fits the model again without each part, and without each feature.
  ///
  /// - Complexity: O(features · guides) fits, each begun at the whole model.
  package init(_ fitting: ModelFitting) {
    let examples = fitting.passages
    let validation = CrossValidation(examples: examples, listFactor: ModelFitting.listFactor)
    let bundled = Set(
      fitting.asked.filter { $0.guide.subject.isBundled }.map { $0.guide.number })
    let row = { (name: String, withheld: Set<Int>) in
      let fitted = validation.fitted(
        penalty: fitting.passage.penalty, from: fitting.passage, withheld: withheld)
      return Row(
        name: name, cost: fitted.cost,
        first: Self.first(examples, fitted.without, apartFrom: bundled))
    }
    whole = Row(
      name: "(nothing)", cost: fitting.passage.cost,
      first: Self.first(examples, fitting.passage.without, apartFrom: bundled))
    let parts = ModelPart.allCases.compactMap { part in
      let places = Feature.allCases.filter { $0.part == part }.map(\.rawValue)
      return places.isEmpty ? nil : row(part.rawValue, Set(places))
    }
    rows = parts + Feature.allCases.map { row("  \($0.name)", [$0.rawValue]) }
  }

  /// The table as text, ending in a line break.
  package var text: String {
    let header = ["passage model without", "cost left out", "first"]
    let lines = [whole] + rows
    return TextTable(
      rows: [header]
        + lines.map { row in
          let isWhole = row.name == whole.name
          return [
            row.name, Figures.fixed(row.cost - (isWhole ? 0 : whole.cost), decimals: 4),
            Figures.fixed((row.first - (isWhole ? 0 : whole.first)) * 100, decimals: 1),
          ]
        }, flushRight: [1, 2]
    ).text
  }

  /// The share of lists whose likeliest vector is right, of those that have one; the mean over
  /// guides.
  static func first(
    _ examples: Examples, _ without: [Int: [Double]], apartFrom bundled: Set<Int>
  ) -> Double {
    var tallies: [Int: Tally] = [:]
    for list in examples.lists where list.weight > 0 && !bundled.contains(list.guide) {
      guard list.vectors.contains(where: { examples.labels[$0] == .right }),
        let weights = without[list.guide]
      else { continue }
      let odds = list.vectors.map { (examples.logOdds(of: $0, weights), $0) }
      let likeliest = odds.max { ($0.0, -$0.1) < ($1.0, -$1.1) }
      let isRight = likeliest.map { examples.labels[$0.1] == .right } ?? false
      let tally = tallies[list.guide] ?? .doesNotApply
      tallies[list.guide] = tally + Tally(isRight)
    }
    let shares = tallies.sorted { $0.key < $1.key }.compactMap(\.value.share)
    return shares.isEmpty ? 0 : shares.reduce(0, +) / Double(shares.count)
  }
}
