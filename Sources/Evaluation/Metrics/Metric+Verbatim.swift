extension Metric {
  /// Quotes, of whatever question, that stand verbatim at the lines given.
  public static let verbatim = Metric(
    "verbatim", "quotes verbatim at the lines given", bar: 1
  ) { trial in
    Tally(
      earned: Double(trial.quotesVerbatim.count { $0 }), possible: trial.quotesVerbatim.count)
  }
}
