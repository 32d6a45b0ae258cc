extension Metric {
  /// Every metric, in the order of the table.
  public static let all: [Metric] = [
    rightFirst, rightWithinThree, completeWithinThree, followUpRightFirst, meanReciprocalRank,
    quotesBelong, quotedUnanswerable, quotedOffTopic, declined, hedged, honest, partialFirst,
    missingNamed, verdictRight, reassured, verbatim, foundAtLines, wordsQuoted,
  ]

  /// The metric of a name.
  ///
  /// - Throws: ``EvaluationError/unknownMetric(name:known:)``.
  public static func named(_ name: String) throws(EvaluationError) -> Metric {
    guard let metric = all.first(where: { $0.name == name }) else {
      throw .unknownMetric(name: name, known: all.map(\.name))
    }
    return metric
  }
}
