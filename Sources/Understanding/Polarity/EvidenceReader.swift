/// Reads what clauses say to a claim.
struct EvidenceReader {
  let claim: Claim
  let synonyms: (String, String) -> Bool

  func evidence(in text: PolarText, sentence: Int, isMain: Bool) -> [VerdictEvidence] {
    Clause.clauses(in: text).map { clause in
      evidence(of: Assertion(clause, text: text), sentence: sentence, isMain: isMain)
    }
  }

  private func evidence(
    of assertion: Assertion, sentence: Int, isMain: Bool
  ) -> VerdictEvidence {
    let clause = assertion.clause
    let everywhere = met(
      in: clause.main + clause.conditions + clause.exceptions + clause.alternatives)
    let axis = axisBearing(assertion)
    let bearing = bearing(of: assertion, onAxis: axis)
    return VerdictEvidence(
      sentence: sentence, isMain: isMain, bearing: bearing, met: everywhere,
      stated: met(in: clause.main), mood: mood(of: assertion),
      isOnAxis: axis != nil || meansOther(clause),
      isConditional: clause.isConditional && !isNamed(clause.conditions) || mayExcept(clause),
      assertion: assertion)
  }

  /// What a clause says to the claim: by the sides it takes, else by the table; then what its limits
  /// and the question's make of it.
  private func bearing(of assertion: Assertion, onAxis axis: Bearing?) -> Bearing {
    let clause = assertion.clause
    var bearing = axis ?? byTable(assertion)
    if depends(assertion) { bearing = .depends }
    let isPlain = claim.kind == .fact || claim.kind == .service
    if lacksWithout(clause), isPlain || bearing == .affirms { bearing = .settlesNothing }
    if bearing == .affirms, isUnclear(assertion) {
      bearing = .settlesNothing
    }
    if excepts(clause) { bearing = bearing == .denies ? .depends : bearing.turned }
    return meansOther(clause) ? .denies : bearing
  }

  /// Whether a harm is only possible, or is said of something that is not asked about.
  private func isSoft(_ assertion: Assertion) -> Bool {
    assertion.isHedged || assertion.mood == .possibility
      || met(in: assertion.clause.main).isEmpty
        && !assertion.clause.main.contains { $0.senses.contains(.danger) }
  }

  private func byTable(_ assertion: Assertion) -> Bearing {
    if let limited = limited(assertion) { return limited }
    if claim.kind == .permission, assertion.mood == .obligation, claim.asksWithout {
      return .denies
    }
    return VerdictTable.bearing(
      of: mood(of: assertion), negated: assertion.isNegated || assertion.isPartlyNegated,
      on: claim.kind)
  }

  /// The bearing of the sides taken on what the question asks.
  private func axisBearing(_ assertion: Assertion) -> Bearing? {
    for asked in sides {
      guard let stated = assertion.side(of: asked.axis) else { continue }
      return stated == asked.side ? .affirms : .denies
    }
    return nil
  }

  /// The sides that settle a claim of this kind, the one it is about first.
  private var sides: [AxisSide] {
    switch claim.kind {
    case .safety:
      return [AxisSide(axis: .harm, side: -1)]
    case .harm:
      return [AxisSide(axis: .harm, side: 1)]
        + claim.axes.filter { $0.axis != .harm && $0.axis != .able }
    case .permission:
      return claim.axes.filter { $0.axis == .refund || $0.axis == .keep } + [
        AxisSide(axis: .able, side: 1)
      ]
    case .obligation: return claim.axes.filter { $0.axis == .cost }
    case .advice: return []
    case .certainty: return [AxisSide(axis: .certain, side: 1)]
    case .normality: return claim.axes.filter { $0.axis == .normal }
    default: return claim.axes.filter { $0.axis != .permit }
    }
  }

  /// The places among the claim's terms that some words meet.
  func met(in words: [PolarWord]) -> Set<Int> {
    var result: Set<Int> = []
    for (place, term) in claim.terms.enumerated() {
      let isMet = words.contains { word in
        guard let own = word.term else { return false }
        return own == term || synonyms(claim.words[place], word.text)
      }
      if isMet { result.insert(place) }
    }
    return result
  }

  /// Whether what is asked about is what the clause makes an exception of.
  private func excepts(_ clause: Clause) -> Bool {
    guard !clause.exceptions.isEmpty else { return false }
    let inside = met(in: clause.exceptions)
    return !inside.subtracting(met(in: clause.main)).isEmpty
  }

  /// What is done by itself is a fact where no duty is asked for.
  private func mood(of assertion: Assertion) -> Mood {
    let isDuty = claim.kind == .obligation || claim.kind == .advice || claim.kind == .permission
    // “Stir the sauce”: a verb that is not listed, but asked about, at the head of a clause.
    if assertion.mood == .fact, isDuty, !assertion.isNegated,
      let act = claim.act, assertion.clause.main.first?.text == act, !assertion.knowsVerb
    {
      return .instruction
    }
    return assertion.mood == .exemption && !assertion.isNegated && !isDuty ? .fact : assertion.mood
  }

  /// Whether what seems to affirm may be about something else.
  private func isUnclear(_ assertion: Assertion) -> Bool {
    if claim.asksBad { return assertion.mood != .permission }
    if claim.asksOnly, !assertion.isExclusive { return true }
    if claim.kind == .fact, claim.asksAll, !assertion.isOfAll { return true }
    if assertion.mood == .instruction,
      assertion.clause.main.contains(where: { $0.senses.contains(.removes) })
    {
      return !claim.words.contains { word in assertion.clause.main.first?.text == word }
    }
    return !VerdictTable.canDepend(claim.kind) && mayExcept(assertion.clause)
      && !excepts(assertion.clause)
  }

  /// Whether something is asked to be so without a thing, which the clause is silent about.
  private func lacksWithout(_ clause: Clause) -> Bool {
    claim.asksWithout
      && !clause.main.contains { $0.senses.contains(.without) }
  }

  /// Whether a statement about safety or permission only says what it depends on.
  private func depends(_ assertion: Assertion) -> Bool {
    let isFirm: Bool
    switch assertion.mood {
    case .prohibition, .discouragement, .permission: isFirm = !assertion.isPartlyNegated
    default: isFirm = false
    }
    switch claim.kind {
    case .permission, .safety, .advice:
      if isFirm { return assertion.isSome && assertion.mood == .permission }
      if claim.kind == .advice, assertion.mood == .instruction || assertion.mood == .obligation {
        return false
      }
      if assertion.isPartlyNegated { return true }
      let harms = assertion.side(of: .harm) == 1
      return assertion.warns || assertion.depends
        || harms && isSoft(assertion)
        || assertion.consults && claim.kind != .advice
    case .obligation:
      return (assertion.isHedged || assertion.depends) && assertion.mood == .obligation
    case .harm where assertion.depends: return true
    case .harm, .fact, .normality:
      return claim.asksFate && (assertion.isHedged || assertion.depends)
    default: return false
    }
  }

  /// Whether what is asked about may be among the exceptions: not all of it is met elsewhere.
  private func mayExcept(_ clause: Clause) -> Bool {
    !clause.exceptions.isEmpty && met(in: clause.main).count < claim.terms.count
  }

  /// What “only …” makes of a permission: of others it is denied, and “may only … with” depends.
  private func limited(_ assertion: Assertion) -> Bearing? {
    let main = assertion.clause.main
    guard assertion.isExclusive, claim.kind == .permission,
      let only = main.firstIndex(where: { $0.senses.contains(.only) })
    else { return nil }
    if assertion.mood == .permission || assertion.mood == .possibility {
      if only > 1 { return met(in: Array(main[..<only])).isEmpty ? .denies : .depends }
      // “Only members may …”
      let subject = main[only...].prefix { !$0.senses.containsAny([.can, .may]) }
      if met(in: Array(subject)).isEmpty { return claim.asksWithout ? .denies : .depends }
      return nil
    }
    return met(in: Array(main[only...])).isEmpty ? .denies : nil
  }

  /// Whether what is asked about is what the clause sets aside: “not with bleach”.
  private func meansOther(_ clause: Clause) -> Bool {
    guard !clause.alternatives.isEmpty else { return false }
    return !met(in: clause.alternatives).isEmpty
  }

  /// Whether the person's own case is the condition.
  private func isNamed(_ conditions: [PolarWord]) -> Bool {
    guard !conditions.isEmpty else { return false }
    if !met(in: conditions).isEmpty { return true }
    return conditions.contains { word in
      word.term.map { claim.caseTerms.contains($0) } ?? false
    }
  }
}

extension Bearing {
  var turned: Bearing {
    switch self {
    case .affirms: .denies
    case .denies: .affirms
    case .settlesNothing, .depends: self
    }
  }
}
