extension Metric {
  /// Mean reciprocal rank of the best right passage, over answerable questions.
  ///
  /// The whole ranking counts, declined or not. Voorhees, “The TREC-8 Question Answering Track
  /// Report”, 1999.
  public static let meanReciprocalRank = Metric(
    "mrr", "mean reciprocal rank", countsWhole: false, listsMisses: false
  ) { trial in
    guard trial.question.kind == .answerable else { return .doesNotApply }
    let rank = pessimisticRank(of: trial.question.sections, in: trial.ranking)
    return Tally(earned: rank.map { 1 / Double($0) } ?? 0, possible: 1)
  }

  /// The 1-based rank of the best passage of the right sections, or nil where none is ranked.
  ///
  /// Within equal scores the right one counts last, so that a ranker gains nothing by ties. A score
  /// that is no number counts before any right one.
  ///
  /// - Complexity: O(*n*) in the length of the ranking.
  static func pessimisticRank(of sections: [String], in ranking: [RankedSection]) -> Int? {
    let right = Set(sections)
    let best = ranking.lazy
      .filter { right.contains($0.section) && !$0.score.isNaN }
      .map(\.score).max()
    guard let best else { return nil }
    let before = ranking.count { !right.contains($0.section) && !($0.score < best) }
    return before + 1
  }
}
