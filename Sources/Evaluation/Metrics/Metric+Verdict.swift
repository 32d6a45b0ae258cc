import Answering

extension Metric {
  /// Yes/no questions with a right verdict that get it, or another that is right too.
  public static let verdictRight = Metric(
    "verdict", "verdict right", bars: Bars(bundled: 0.90, others: 0.70)
  ) { trial in
    guard isJudged(trial) else { return .doesNotApply }
    return Tally(trial.question.rightVerdicts.contains(trial.answer.verdict))
  }

  /// Yes/no questions answered `yes` where `caution` or `no` is right, and `yes` is not.
  public static let reassured = Metric(
    "reassured", "‘yes’ where the guide warns", sense: .lowerIsBetter,
    bars: Bars(bundled: 0, others: 0)
  ) { trial in
    guard isJudged(trial), !trial.question.rightVerdicts.contains(.yes) else {
      return .doesNotApply
    }
    return Tally(trial.answer.verdict == .yes)
  }

  private static func isJudged(_ trial: Trial) -> Bool {
    let question = trial.question
    return question.type == QuestionKind.yesNo.rawValue && question.verdict != nil
      && question.kind.hasAnswer
  }
}
