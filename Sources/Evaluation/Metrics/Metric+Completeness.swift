extension Metric {
  /// Answerable questions whose first three passages show all that belongs together.
  ///
  /// Where the judgement gives `needs`, each of those sections has to be among the three; else as
  /// many different right sections as there are, two at most.
  public static let completeWithinThree = Metric(
    "complete", "complete within three passages", bar: 0.88
  ) { trial in
    guard trial.question.kind == .answerable else { return .doesNotApply }
    let shown = Set(trial.sections(ofFirst: 3).compactMap { $0 })
    if let needs = trial.question.needs, !needs.isEmpty {
      return Tally(shown.isSuperset(of: needs))
    }
    let right = Set(trial.question.sections)
    return Tally(shown.intersection(right).count >= min(2, right.count))
  }
}
