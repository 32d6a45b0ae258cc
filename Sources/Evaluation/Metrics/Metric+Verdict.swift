import Answering

extension Metric {
  /// Yes/no questions with a right verdict that get it.
  public static let verdictRight = Metric("verdict", "verdict right", bar: 0.90) { trial in
    guard isJudgedYesNo(trial), let right = trial.question.verdict else { return .doesNotApply }
    return Tally(trial.answer.verdict == right)
  }

  /// Yes/no questions answered `yes` where `caution` or `no` is right.
  public static let reassured = Metric(
    "reassured", "‘yes’ where the guide warns", sense: .lowerIsBetter, bar: 0
  ) { trial in
    guard isJudgedYesNo(trial) else { return .doesNotApply }
    switch trial.question.verdict {
    case .caution, .no: return Tally(trial.answer.verdict == .yes)
    case .yes, nil: return .doesNotApply
    }
  }

  /// Questions that are read as the kind that the judgement gives.
  public static let kindRight = Metric("kind", "kind of question right", listsMisses: false) {
    trial in Tally(trial.answer.kind.rawValue == trial.question.type)
  }

  private static func isJudgedYesNo(_ trial: Trial) -> Bool {
    trial.question.type == QuestionKind.yesNo.rawValue
  }
}
