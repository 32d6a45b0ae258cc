extension Metric {
  /// Answerable questions whose first quote answers.
  public static let rightFirst = Metric(
    "first", "right passage first", bars: Bars(bundled: 0.92, others: 0.65)
  ) { trial in
    trial.question.kind == .answerable ? isRightFirst(trial) : .doesNotApply
  }

  /// Answerable questions of which one of the first three quotes answers.
  public static let rightWithinThree = Metric(
    "three", "right within three", bars: Bars(bundled: 0.98, others: 0.82)
  ) { trial in
    guard trial.question.kind == .answerable else { return .doesNotApply }
    return Tally(trial.judged.contains(where: \.isRight))
  }

  /// Answerable questions whose first three quotes together are a complete answer.
  public static let completeWithinThree = Metric(
    "complete", "complete within three", bars: Bars(bundled: 0.90, others: 0.70)
  ) { trial in
    trial.question.kind == .answerable ? Tally(trial.isComplete) : .doesNotApply
  }

  /// Answerable questions that go on from others, whose first quote answers.
  public static let followUpRightFirst = Metric(
    "follow-up", "follow-ups right first", bars: Bars(bundled: 0.85, others: 0.55)
  ) { trial in
    let question = trial.question
    guard question.kind == .answerable, question.style == JudgedQuestion.followUp else {
      return .doesNotApply
    }
    return isRightFirst(trial)
  }

  /// Partial questions whose first quote answers as far as the guide does.
  public static let partialFirst = Metric("partial-first", "partial: right passage first") {
    trial in trial.question.kind == .partial ? isRightFirst(trial) : .doesNotApply
  }

  private static func isRightFirst(_ trial: Trial) -> Tally {
    Tally(trial.shown.first?.isRight ?? false)
  }
}
