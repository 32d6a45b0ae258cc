import Glibc

/// What a model's weights cost: how badly they tell right from wrong, and how large they are.
///
/// Each vector costs −log P of its label; each list, where one of it is right, −log of the share that
/// the right ones have in the sum of odds (the cross entropy of Cao et al., “Learning to rank: from
/// pairwise approach to listwise approach”, 2007); each weight but the bias half its square times λ.
/// All three are convex.
struct LogisticLoss {
  /// Guides whose lists count.
  enum Scope: Sendable, Equatable {
    case all
    /// All but those of the guides whose numbers leave this remainder.
    case without(remainder: Int, of: Int)
    /// Those of a guide.
    case only(Int)

    func holds(_ guide: Int) -> Bool {
      switch self {
      case .all: true
      case .without(let remainder, let divisor): guide % divisor != remainder
      case .only(let one): guide == one
      }
    }
  }

  /// The vectors.
  let examples: Examples
  /// Whose lists count.
  var scope = Scope.all
  /// How much a list costs beside its vectors; 0 where vectors do not compete.
  var listFactor: Double
  /// λ, what large weights cost.
  var penalty: Double
  /// The places of features that are held at 0.
  var withheld: Set<Int> = []

  /// The least-cost weights, the bias last.
  ///
  /// - Parameter start: Where to begin; the least is the same from anywhere, but nearer.
  func fitted(from start: [Double]? = nil) -> [Double] {
    var start = start ?? [Double](repeating: 0, count: examples.names.count + 1)
    for place in withheld { start[place] = 0 }
    return LimitedMemoryBFGS().minimum(from: start) { value(at: $0, gradient: &$1) }
  }

  /// The cost and its gradient.
  func value(at weights: [Double], gradient: inout [Double]) -> Double {
    var sum = 0.0
    for place in gradient.indices { gradient[place] = 0 }
    for list in examples.lists where list.weight > 0 && scope.holds(list.guide) {
      let odds = list.vectors.map { examples.logOdds(of: $0, weights) }
      var pulls = [Double](repeating: 0, count: odds.count)
      sum += list.weight * cost(of: list, odds, pulls: &pulls)
      for (vector, pull) in zip(list.vectors, pulls) {
        examples.add(list.weight * pull, times: vector, to: &gradient)
      }
    }
    for place in 0..<examples.names.count {
      sum += penalty / 2 * weights[place] * weights[place]
      gradient[place] += penalty * weights[place]
    }
    for place in withheld { gradient[place] = 0 }
    return sum
  }

  /// What a list of one costs, and the derivatives by each vector's log-odds.
  private func cost(of list: Examples.List, _ odds: [Double], pulls: inout [Double]) -> Double {
    var sum = 0.0
    for (number, vector) in list.vectors.enumerated() {
      switch examples.labels[vector] {
      case .right:
        sum += Self.softplus(-odds[number])
        pulls[number] = Self.probability(odds[number]) - 1
      case .wrong:
        sum += Self.softplus(odds[number])
        pulls[number] = Self.probability(odds[number])
      case .undecided: break
      }
    }
    return listFactor > 0 ? sum + competition(in: list, odds, pulls: &pulls) : sum
  }

  private func competition(
    in list: Examples.List, _ odds: [Double], pulls: inout [Double]
  ) -> Double {
    let isRight = list.vectors.map { examples.labels[$0] == .right }
    guard isRight.contains(true), let most = odds.max() else { return 0 }
    let shares = odds.map { exp($0 - most) }
    let all = shares.reduce(0, +)
    let right = zip(shares, isRight).reduce(0) { $0 + ($1.1 ? $1.0 : 0) }
    guard right > 0 else { return 0 }
    for number in shares.indices {
      let ofRight = isRight[number] ? shares[number] / right : 0
      pulls[number] += listFactor * (shares[number] / all - ofRight)
    }
    return listFactor * log(all / right)
  }

  /// 1 / (1 + e^−x).
  static func probability(_ x: Double) -> Double { 1 / (1 + exp(-x)) }

  /// log(1 + e^x), without overflow.
  private static func softplus(_ x: Double) -> Double { max(x, 0) + log1p(exp(-abs(x))) }
}
