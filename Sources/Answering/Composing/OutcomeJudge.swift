/// Decides whether the guide answers, by how much of what was asked it meets.
///
/// Words that the guide must speak of and does not make an answer partial where the guide bears on
/// the rest. Other words that it does not have do so only where nothing else says what is asked.
struct OutcomeJudge {
  /// The bounds of the decision, in the units of ``RankedPassage/score``.
  enum Bound {
    /// A phrasing this alike vouches that its section answers; a cosine.
    static let sureLikeness = 0.62
    /// From here on a passage bears on a question of whose words it has none.
    static let bearing = 0.9
    /// Below this a passage is no answer, even where every word of the question is known.
    static let answer = 0.55
    /// Below this it is not worth showing.
    static let worthShowing = 0.4
    /// From here on words that are left open do not matter.
    static let settled = 1.1
  }

  /// The outcome with the words, as typed, that an answer leaves open.
  struct Judgement: Equatable {
    var outcome: Outcome
    var missing: [String] = []
  }

  let reading: QuestionReading
  let ranking: PassageRanking
  /// The facts of the passages to be shown.
  let shown: [PassageFacts]

  /// The judgement on a reading with its ranking.
  func judgement() -> Judgement {
    guard let best = ranking.passages.first, best.score > 0 else { return declined }
    if !reading.missing.isEmpty {
      return bears(best) ? Judgement(outcome: .partial, missing: reading.missing) : declined
    }
    let isVouchedFor = best.phrasing?.similarity ?? 0 >= Bound.sureLikeness
    if isVouchedFor { return Judgement(outcome: .answered) }
    let open = OpenWords.named(in: reading)
    if !open.isEmpty, best.score < Bound.settled || !meetsThing(best) {
      return best.score < Bound.worthShowing
        ? declined : Judgement(outcome: .partial, missing: open)
    }
    guard best.score >= Bound.answer else { return declined }
    if reading.kind.asksForAmount, !shown.contains(where: { $0.answers(reading.kind) }) {
      guard let amount = OpenWords.amount(in: reading), best.score >= Bound.bearing else {
        return declined
      }
      return Judgement(outcome: .partial, missing: [amount])
    }
    return Judgement(outcome: .answered)
  }

  private var declined: Judgement { Judgement(outcome: .unanswered, missing: reading.missing) }

  /// Whether the guide bears on a question of which it misses words.
  private func bears(_ best: RankedPassage) -> Bool {
    let met = met(by: best)
    return met.contains { $0.reading == .kind } || best.score >= Bound.bearing
      || reading.concepts.contains(where: isKnownThing)
      || !reading.unmetAmounts.isEmpty && !met.isEmpty
  }

  private func met(by passage: RankedPassage) -> [Concept] {
    zip(reading.concepts, passage.shares).filter { $0.1 > 0 }.map(\.0)
  }

  private func meetsThing(_ passage: RankedPassage) -> Bool {
    met(by: passage).contains { $0.role == .specific && !$0.isUnknown }
  }

  /// Whether the guide has the thing itself, not only a side or a class of it.
  private func isKnownThing(_ concept: Concept) -> Bool {
    concept.role == .specific && !concept.isUnknown && concept.reading != .kind
      && !concept.isCarried && !concept.isAside
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
