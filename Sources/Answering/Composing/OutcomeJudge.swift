/// Decides whether the guide answers, by how much of what was asked it meets.
struct OutcomeJudge {
  /// The bounds of the decision, shares of 1.
  enum Bound {
    /// A phrasing this alike vouches that its section answers.
    static let sureLikeness = 0.62
    /// A phrasing this alike helps a question whose words the guide has in part.
    static let likeness = 0.45
    /// The share of what was asked that one passage has to meet.
    static let coverage = 0.2
  }

  /// The outcome of a reading with its ranking.
  static func outcome(
    _ reading: QuestionReading, _ ranking: PassageRanking, chosen: [PassageFacts]
  ) -> Outcome {
    guard let best = ranking.passages.first, best.score > 0 else { return .unanswered }
    let likeness = best.phrasing?.similarity ?? 0
    if likeness < Bound.sureLikeness, reading.kind.asksForAmount, reading.unmetAmounts.isEmpty,
      !chosen.contains(where: { $0.answers(reading.kind) })
    {
      return .unanswered
    }
    let met = zip(reading.concepts, best.shares).filter { $0.1 > 0 }.map(\.0)
    if !reading.missing.isEmpty {
      let bears =
        met.contains { $0.reading == .kind }
        || reading.concepts.contains { isKnownThing($0) }
        || likeness >= Bound.sureLikeness || !reading.unmetAmounts.isEmpty && !met.isEmpty
      return bears ? .partial : .unanswered
    }
    if likeness >= Bound.sureLikeness { return .answered }
    let coverage = coverage(reading.concepts, shares: best.shares)
    let tells = met.contains { $0.role == .specific || $0.role == .aspect }
    guard tells, coverage >= Bound.coverage || likeness >= Bound.likeness else {
      return .unanswered
    }
    return leftOpen(reading, met: met).isEmpty || likeness >= Bound.likeness ? .answered : .partial
  }

  /// The words asked about that an answer leaves open, as typed.
  ///
  /// They are those that matter, or where only a side of the question is met (“the next day”), the
  /// ordinary word that it is a side of (“wrestle”).
  static func missing(_ reading: QuestionReading, _ ranking: PassageRanking) -> [String] {
    guard reading.missing.isEmpty, let best = ranking.passages.first else {
      return reading.missing
    }
    let met = zip(reading.concepts, best.shares).filter { $0.1 > 0 }.map(\.0)
    return leftOpen(reading, met: met)
  }

  private static func leftOpen(_ reading: QuestionReading, met: [Concept]) -> [String] {
    guard !met.contains(where: { $0.role == .specific && !$0.isUnknown }) else { return [] }
    return reading.concepts.filter { $0.role == .specific && $0.isUnknown && !$0.isAside }
      .map(\.typed)
  }

  /// Whether the guide has the thing itself, not only a side or a class of it.
  private static func isKnownThing(_ concept: Concept) -> Bool {
    concept.role == .specific && !concept.isUnknown && concept.reading != .kind
      && !concept.isCarried
  }

  /// The share of the concepts that the passage meets, by what they are worth.
  private static func coverage(_ concepts: [Concept], shares: [Double]) -> Double {
    var met = 0.0
    var all = 0.0
    for (concept, share) in zip(concepts, shares) {
      let worth: Double =
        switch concept.role {
        case .specific: concept.isUnknown ? 0.35 : 1
        case .aspect: 0.8
        case .passing: 0.2
        case .subject: 0.1
        }
      all += worth
      if share > 0 { met += worth }
    }
    return all > 0 ? met / all : 0
  }
}

extension QuestionKind {
  /// Whether only a number, a span of time or the like can answer.
  var asksForAmount: Bool {
    switch self {
    case .duration, .quantity, .frequency, .time: true
    default: false
    }
  }
}
