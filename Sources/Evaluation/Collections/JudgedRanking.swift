/// The relevance of ranked documents, best ranked first, with all there was to find.
///
/// Documents of equal score rank by falling id, as `trec_eval` has it.
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
  ///   - least: The least relevance that counts; anything below is irrelevant.
  public init(
    _ ranking: [(id: String, score: Double)], relevance: [String: Int], least: Int = 1
  ) {
    grades = ranking.sorted { ($1.score, $1.id) < ($0.score, $0.id) }
      .map { relevance[$0.id].flatMap { $0 >= least ? $0 : nil } ?? 0 }
    ideal = relevance.values.filter { $0 >= max(1, least) }.sorted(by: >)
  }
}
