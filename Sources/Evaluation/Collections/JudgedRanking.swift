/// The relevance of ranked documents, best ranked first, with all there was to find.
///
/// Documents of equal score rank by rising relevance, so that a ranker gains nothing by ties.
public struct JudgedRanking: Sendable, Equatable {
  /// The relevance of each ranked document; 0 or less is irrelevant.
  public let grades: [Int]
  /// All relevance above 0 that the judgements give, ranked or not, highest first.
  public let ideal: [Int]

  /// Judges a ranking.
  ///
  /// - Parameters:
  ///   - ranking: Document ids with finite scores, in any order, each id once.
  ///   - relevance: Relevance by document id.
  public init(_ ranking: [(id: String, score: Double)], relevance: [String: Int]) {
    grades = ranking.map { (grade: relevance[$0.id] ?? 0, score: $0.score) }
      .sorted { ($1.score, $0.grade) < ($0.score, $1.grade) }
      .map(\.grade)
    ideal = relevance.values.filter { $0 > 0 }.sorted(by: >)
  }
}
