import Answering

extension Metric {
  /// Quotes, among the first three, that answer or are part of a complete answer.
  public static let quotesBelong = Metric(
    "belong", "shown quotes that belong", bars: Bars(bundled: 0.80, others: 0.65)
  ) { trial in
    guard trial.question.kind.hasAnswer else { return .doesNotApply }
    return Tally(
      earned: Double(trial.judged.count(where: \.belongs)), possible: trial.judged.count)
  }

  /// Unanswerable questions that get a quote all the same.
  public static let quotedUnanswerable = Metric(
    "quoted", "unanswerable, yet quoted", sense: .lowerIsBetter,
    bars: Bars(bundled: 0.10, others: 0.12)
  ) { trial in
    trial.question.kind == .unanswerable ? Tally(!trial.shown.isEmpty) : .doesNotApply
  }

  /// Everyday questions off the subject that get a quote all the same.
  public static let quotedOffTopic = Metric(
    "off-topic", "off-topic, yet quoted", sense: .lowerIsBetter,
    bars: Bars(bundled: 3.0 / 40, others: 3.0 / 40)
  ) { trial in
    trial.question.kind == .offTopic ? Tally(!trial.shown.isEmpty) : .doesNotApply
  }

  /// Quotes, of whatever question, that stand verbatim at the lines given.
  public static let verbatim = Metric(
    "verbatim", "quotes verbatim at the lines", bars: Bars(bundled: 1, others: 1)
  ) { trial in
    Tally(
      earned: Double(trial.judged.count(where: \.isVerbatim)), possible: trial.judged.count)
  }

  /// Quotes, of whatever question, that a plain search finds in the lines given.
  public static let foundAtLines = Metric(
    "at-lines", "quotes that a plain search finds there", listsMisses: false
  ) { trial in
    Tally(
      earned: Double(trial.judged.count(where: \.isFound)), possible: trial.judged.count)
  }

  /// How many words the first quote has, over all answers that have one.
  public static let wordsQuoted = Metric(
    "words", "words of the first quote", unit: .mean, listsMisses: false
  ) { trial in
    guard let quote = trial.answer.passages.first else { return .doesNotApply }
    let words = quote.text.split(whereSeparator: \.isWhitespace).count
    return Tally(earned: Double(words), possible: 1)
  }
}
