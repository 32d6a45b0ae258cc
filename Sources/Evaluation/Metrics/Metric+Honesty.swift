import Answering

extension Metric {
  /// Answerable questions that are declined.
  public static let declined = Metric(
    "declined", "answerable, yet declined", sense: .lowerIsBetter,
    bars: Bars(bundled: 0.02, others: 0.06)
  ) { trial in
    guard trial.question.kind == .answerable else { return .doesNotApply }
    return Tally(trial.answer.outcome == .unanswered)
  }

  /// Answerable questions that are answered in part only.
  public static let hedged = Metric(
    "hedged", "answerable, yet answered in part", sense: .lowerIsBetter
  ) { trial in
    guard trial.question.kind == .answerable else { return .doesNotApply }
    return Tally(trial.answer.outcome == .partial)
  }

  /// Unanswerable questions that are declined, or partial with something missing named.
  public static let honest = Metric("honest", "unanswerable: declined, or missing named") {
    trial in
    guard trial.question.kind == .unanswerable else { return .doesNotApply }
    let namesSome = trial.answer.outcome == .partial && !trial.answer.missing.isEmpty
    return Tally(trial.declined || namesSome)
  }

  /// Partial questions of which something that is missing is named.
  public static let missingNamed = Metric("partial-named", "partial: what is missing named") {
    trial in
    guard trial.question.kind == .partial else { return .doesNotApply }
    let outcome = trial.answer.outcome
    guard outcome == .partial || outcome == .unanswered else { return Tally(false) }
    return Tally(trial.question.missing.contains { isNamed($0, in: trial.answer.missing) })
  }

  /// Whether a word is met by one of those reported: one contains the other.
  static func isNamed(_ word: String, in reported: [String]) -> Bool {
    let listed = FoldedText(word)
    return reported.contains { name in
      let named = FoldedText(name)
      // An empty name is contained in every word, yet names nothing.
      guard named.count > 0 else { return false }
      return named.contains(listed) || listed.contains(named)
    }
  }
}
