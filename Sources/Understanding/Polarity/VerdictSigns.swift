/// What speaks for and against a verdict: what is claimed, crossed with what the clauses of the sentence
/// that answers state.
///
/// ``VerdictTable`` says what a statement of one mood is to a claim of one kind; here it is one sign among
/// others, which are weighed by what people held them to amount to.
public struct VerdictSigns: Sendable, Equatable {
  /// The names of the signs that hold, each once.
  public private(set) var names: Set<String> = []

  private var kind = "none"
  private var isNegated = false

  /// Reads the signs.
  ///
  /// - Parameters:
  ///   - claim: What the question wants affirmed; nil where that was not made out.
  ///   - sentence: The sentence that answers.
  ///   - cues: What it holds.
  ///   - read: What the table made of it and of what stands around it.
  ///   - synonyms: Whether two words can stand for one another.
  public init(
    claim: Claim?, sentence: String, cues: AnswerCues, read: ReadVerdict,
    synonyms: (String, String) -> Bool
  ) {
    let rule = read.verdict?.rawValue ?? "none"
    kind = claim?.kind.rawValue ?? kind
    isNegated = claim?.isNegated ?? false
    names = ["kind \(kind)", "read \(rule)", "read \(rule) \(kind)"]
    names.insert("because \(read.reason.prefix { $0 != ":" }) \(rule)")
    addCues(cues)
    guard let claim else { return }
    for flag in claim.flags {
      names.insert("asked \(flag)")
      names.insert("asked \(flag) read \(rule)")
    }
    let text = PolarText(sentence)
    addLimits(of: text, claim)
    withoutActuallyEscaping(synonyms) { synonyms in
      let reader = EvidenceReader(claim: claim, synonyms: synonyms)
      addClauses(reader.evidence(in: text, sentence: 0, isMain: true), claim)
    }
  }

  private mutating func addCues(_ cues: AnswerCues) {
    for place in 0..<AnswerCues.count where cues.rawValue & 1 << UInt32(place) != 0 {
      names.insert("holds \(place)")
      names.insert("holds \(place) \(kind) \(isNegated)")
    }
  }

  private mutating func addLimits(of text: PolarText, _ claim: Claim) {
    for limit in text.limits {
      for asked in claim.amounts where asked.unit == limit.amount.unit {
        let (one, other) = (asked.value, limit.amount.value)
        let order = one < other ? "less" : one > other ? "more" : "same"
        names.insert("limit \(limit.kind) \(order)")
        names.insert("limit \(limit.kind) \(order) \(kind) \(isNegated)")
      }
    }
  }

  private mutating func addClauses(_ clauses: [VerdictEvidence], _ claim: Claim) {
    guard let best = clauses.indices.max(by: { clauses[$0].nearness < clauses[$1].nearness })
    else { return }
    for (place, clause) in clauses.enumerated() {
      add(clause, as: place == best ? "said" : "beside", claim)
    }
  }

  private mutating func add(_ clause: VerdictEvidence, as part: String, _ claim: Claim) {
    let mood = "\(clause.mood)" + (clause.assertion.isNegated ? " not" : "")
    names.insert("\(part) \(mood) \(kind)")
    names.insert("\(part) \(clause.bearing) \(kind)")
    names.insert("\(part) \(clause.bearing) \(isNegated)")
    for flag in clause.flags {
      names.insert("\(part) \(flag)")
      names.insert("\(part) \(flag) \(kind)")
    }
    for axis in Axis.allCases {
      guard let side = clause.assertion.side(of: axis) else { continue }
      names.insert("\(part) \(axis) \(side)")
      names.insert("\(part) \(axis) \(side) \(kind)")
      for asked in claim.axes {
        names.insert("\(part) \(axis) \(side) asked \(asked.axis) \(asked.side) \(isNegated)")
      }
    }
  }
}

extension Claim {
  /// What marks the question beside its kind.
  fileprivate var flags: [String] {
    let marks = [
      ("all", asksAll), ("only", asksOnly), ("bad", asksBad), ("fate", asksFate),
      ("without", asksWithout), ("negated", isNegated), ("case", !caseTerms.isEmpty),
      ("amount", !amounts.isEmpty),
    ]
    return marks.filter(\.1).map(\.0) + axes.map { "\($0.axis) \($0.side)" }
  }
}

extension VerdictEvidence {
  /// How near the clause is to what is asked: by the words that it meets, the sides that it takes, and
  /// whether it settles anything.
  fileprivate var nearness: Double {
    Double(met.count) + (isOnAxis ? 1.5 : 0) - (bearing == .settlesNothing ? 0.5 : 0)
  }

  /// What marks the clause beside its mood.
  fileprivate var flags: [String] {
    let clause = assertion.clause
    let marks = [
      ("on-axis", isOnAxis), ("conditional", isConditional),
      ("condition", !clause.conditions.isEmpty), ("exception", !clause.exceptions.isEmpty),
      ("alternative", !clause.alternatives.isEmpty), ("contrast", clause.isContrast),
      ("negated", assertion.isNegated), ("partly", assertion.isPartlyNegated),
      ("exclusive", assertion.isExclusive), ("hedged", assertion.isHedged),
      ("some", assertion.isSome), ("rare", assertion.isRare), ("consults", assertion.consults),
      ("warns", assertion.warns), ("of-all", assertion.isOfAll), ("depends", assertion.depends),
      ("verb", assertion.hasVerb),
    ]
    return marks.filter(\.1).map(\.0)
  }
}
