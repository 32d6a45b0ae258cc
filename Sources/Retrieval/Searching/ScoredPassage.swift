/// A passage and how well it meets a query.
public struct ScoredPassage: Sendable, Equatable {
  /// The passage's id.
  public var passage: Int
  /// The sum of the groups' shares; finite, not negative.
  public var score: Double
  /// The share of each group of the query, in the query's order.
  public var shares: [Double]

  /// The order of a ranking: score down, then passage up; total, so the same input ranks the same.
  public static func precedes(_ first: ScoredPassage, _ second: ScoredPassage) -> Bool {
    (second.score, first.passage) < (first.score, second.passage)
  }
}
