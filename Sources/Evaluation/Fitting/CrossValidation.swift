/// A model fitted to all guides, and to all but each.
struct FittedWeights: Sendable {
  /// The weights fitted to all guides, the bias last.
  var all: [Double]
  /// By guide: the weights fitted without it.
  var without: [Int: [Double]]
  /// The λ that guides left out bear best.
  var penalty: Double
  /// What the guides left out cost with it, a unit of weight.
  var cost: Double
}

/// Fits a model and chooses its λ by what each guide costs that was left out.
///
/// Of many guides several are left out together, so that the time does not grow with their square.
struct CrossValidation {
  /// The guides are left out in so many groups at most.
  static let mostGroups = 8

  /// The λ that are tried.
  static let penalties: [Double] = [2, 6, 18, 54]

  /// What the model is fitted to.
  let examples: Examples
  /// What a list costs beside its vectors.
  var listFactor = 0.0

  /// The model at the λ that costs least; the smaller one where two cost the same.
  func fitted() -> FittedWeights {
    var best: FittedWeights?
    for penalty in Self.penalties {
      let fitted = fitted(penalty: penalty, from: best)
      if best.map({ fitted.cost < $0.cost }) ?? true { best = fitted }
    }
    return best ?? fitted(penalty: 1)
  }

  /// The model at one λ.
  ///
  /// - Parameters:
  ///   - start: Weights that are near, to begin at.
  ///   - withheld: The places of features to do without.
  func fitted(
    penalty: Double, from start: FittedWeights? = nil, withheld: Set<Int> = []
  ) -> FittedWeights {
    var loss = LogisticLoss(
      examples: examples, listFactor: listFactor, penalty: penalty, withheld: withheld)
    let all = loss.fitted(from: start?.all)
    var without: [Int: [Double]] = [:]
    let guides = examples.guides
    let groups = min(guides.count, Self.mostGroups)
    for group in 0..<groups {
      let left = guides.filter { $0 % groups == group }
      loss.scope = .without(remainder: group, of: groups)
      let weights = loss.fitted(from: left.first.flatMap { start?.without[$0] } ?? all)
      for guide in left { without[guide] = weights }
    }
    return FittedWeights(
      all: all, without: without, penalty: penalty, cost: cost(of: without))
  }

  /// What the guides left out cost, a unit of weight.
  private func cost(of without: [Int: [Double]]) -> Double {
    var sum = 0.0
    var unused = [Double](repeating: 0, count: examples.names.count + 1)
    for guide in examples.guides {
      guard let weights = without[guide] else { continue }
      let loss = LogisticLoss(
        examples: examples, scope: .only(guide), listFactor: listFactor, penalty: 0)
      sum += loss.value(at: weights, gradient: &unused)
    }
    return sum / max(1, examples.lists.reduce(0) { $0 + $1.weight })
  }
}
