import Glibc

extension JudgedRanking {
  /// Normalised discounted cumulative gain of the first `count` documents, 0 to 1.
  ///
  /// The gain is the relevance itself, the discount log₂(rank + 1): Järvelin and Kekäläinen,
  /// “Cumulated gain-based evaluation of IR techniques”, 2002, as `trec_eval` computes it.
  public func nDCG(at count: Int) -> Double {
    let best = Self.gain(ideal, count)
    return best > 0 ? Self.gain(grades, count) / best : 0
  }

  /// The share of relevant documents among the first `count`, 0 to 1.
  public func precision(at count: Int) -> Double {
    count > 0 ? Double(relevant(count)) / Double(count) : 0
  }

  /// The share of all relevant documents that stand among the first `count`, 0 to 1.
  public func recall(at count: Int) -> Double {
    ideal.isEmpty ? 0 : Double(relevant(count)) / Double(ideal.count)
  }

  /// One over the rank of the first relevant document among the first `count`; 0 where none is.
  public func reciprocalRank(at count: Int) -> Double {
    grades.prefix(count).firstIndex { $0 > 0 }.map { 1 / Double($0 + 1) } ?? 0
  }

  private func relevant(_ count: Int) -> Int {
    grades.prefix(count).count { $0 > 0 }
  }

  private static func gain(_ grades: [Int], _ count: Int) -> Double {
    zip(1..., grades.prefix(count)).reduce(0) { sum, place in
      sum + Double(max(0, place.1)) / log2(Double(place.0) + 1)
    }
  }
}
