extension SentenceTFIDF {
  /// How many answerable questions have a right sentence among the first ones.
  ///
  /// Within equal scores the right one counts last.
  public func rightWithin(_ count: Int, _ questions: [JudgedQuestion]) -> Tally {
    questions.lazy.filter { $0.kind == .answerable }
      .map { question in
        let rank = Metric.pessimisticRank(
          in: ranking(of: question.question, by: question.gold))
        return Tally(rank.map { $0 <= count } ?? false)
      }
      .reduce(.doesNotApply, +)
  }
}
