extension Metric {
  /// Mean reciprocal rank of the best right passage, over answerable questions.
  ///
  /// The whole ranking counts, declined or not. Voorhees, “The TREC-8 Question Answering Track
  /// Report”, 1999.
  public static let meanReciprocalRank = Metric(
    "mrr", "mean reciprocal rank", unit: .fraction, listsMisses: false
  ) { trial in
    guard trial.question.kind == .answerable else { return .doesNotApply }
    let rank = pessimisticRank(in: trial.ranking)
    return Tally(earned: rank.map { 1 / Double($0) } ?? 0, possible: 1)
  }

  /// The 1-based rank of the best right passage, or nil where none is ranked.
  ///
  /// Within equal scores the right one counts last, so that a ranker gains nothing by ties. A score
  /// that is no number counts before any right one.
  ///
  /// - Complexity: O(*n*) in the length of the ranking.
  static func pessimisticRank(in ranking: [RankedPlace]) -> Int? {
    let best = ranking.lazy.filter { $0.isRight && !$0.score.isNaN }.map(\.score).max()
    guard let best else { return nil }
    return ranking.count { !$0.isRight && !($0.score < best) } + 1
  }
}
