extension Metric {
  /// Answerable questions whose first passage stands in a right section.
  ///
  /// An answer that declines is a miss.
  public static let rightFirst = Metric("first", "right passage first", bar: 0.92) { trial in
    trial.question.kind == .answerable
      ? Tally(trial.showsRightSection(withinFirst: 1)) : .doesNotApply
  }

  /// Answerable questions with a passage of a right section among the first three.
  public static let rightWithinThree = Metric("three", "right passage within three") { trial in
    trial.question.kind == .answerable
      ? Tally(trial.showsRightSection(withinFirst: 3)) : .doesNotApply
  }

  /// Partial questions with a passage of a right section among the first three.
  public static let partialWithinThree = Metric(
    "partial-three", "partial: right passage within three"
  ) { trial in
    trial.question.kind == .partial
      ? Tally(trial.showsRightSection(withinFirst: 3)) : .doesNotApply
  }
}
