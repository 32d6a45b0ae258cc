/// Weighs what the clauses of the sentences say to a claim.
struct VerdictWeighing {
  let claim: Claim
  /// What the heading over the answer asks, where it is a yes/no question.
  let frame: Claim?
  let reader: EvidenceReader
  private var evidence: [VerdictEvidence] = []
  /// The index of the first sentence that answers.
  private var first = 0
  /// The claim's terms that every sentence meets, which tell nothing.
  private var common: Set<Int> = []

  init(claim: Claim, frame: Claim?, reader: EvidenceReader) {
    self.claim = claim
    self.frame = frame
    self.reader = reader
  }

  mutating func verdict(_ sentences: [(text: String, isMain: Bool)]) -> ReadVerdict {
    var answered: ReadVerdict?
    first = sentences.firstIndex(where: \.isMain) ?? 0
    for (index, sentence) in sentences.enumerated() {
      let text = PolarText(sentence.text)
      if text.isAsked { continue }
      if sentence.isMain, answered == nil { answered = opening(of: text, at: index) }
      if sentence.isMain, let bound = bound(in: text, at: index) { return bound }
      evidence += reader.evidence(in: text, sentence: index, isMain: sentence.isMain)
    }
    if sentences.count > 2 {
      common = Set(claim.terms.indices).filter { term in
        sentences.indices.allSatisfy { index in
          evidence.contains { $0.sentence == index && $0.met.contains(term) }
        }
      }
    }
    if let answered { return answered }
    return weighed
  }

  /// The verdict of an answer that begins with yes or no.
  private func opening(of text: PolarText, at index: Int) -> ReadVerdict? {
    if let frame, frame.asksWithout != claim.asksWithout { return nil }
    guard let first = text.words.first,
      text.words.count == 1 || text.words[1].gap > .money || first.senses.contains(.yesAndNo)
    else { return nil }
    let plain: Verdict
    if first.senses.contains(.yesAndNo) {
      guard index == self.first else { return nil }
      plain = .caution
    } else if first.senses.contains(.yes) {
      plain = .yes
    } else if first.senses.contains(.no), first.text == text.words[0].text {
      plain = .no
    } else {
      return nil
    }
    return ReadVerdict(
      verdict: plain.turned(isOpposed), sentence: index, reason: VerdictReason.answered.words)
  }

  /// Whether the person asked the opposite of what the heading asks.
  private var isOpposed: Bool {
    guard let frame else { return claim.isNegated }
    var opposed = claim.isNegated != frame.isNegated
    for asked in claim.axes where ![.permit, .advise, .need, .harm].contains(asked.axis) {
      if let other = frame.axes.first(where: { $0.axis == asked.axis }), other.side != asked.side {
        opposed.toggle()
        break
      }
    }
    return opposed
  }

  /// The verdict of a bound on the amount asked about.
  private func bound(in text: PolarText, at index: Int) -> ReadVerdict? {
    guard let asked = claim.amounts.first, !asked.unit.isEmpty,
      claim.kind == .amount || claim.kind == .permission,
      let limit = text.limits.first(where: { $0.amount.unit == asked.unit })
    else { return nil }
    let isEnough = claim.kind == .amount
    let verdict: Verdict
    switch limit.kind {
    case .least: verdict = asked.value >= limit.amount.value ? .yes : .no
    case .most:
      if isEnough { return nil }
      verdict = asked.value <= limit.amount.value ? .yes : .no
    case .exact:
      guard isEnough else { return nil }
      verdict = asked.value >= limit.amount.value ? .yes : .no
    }
    return ReadVerdict(
      verdict: verdict.turned(claim.isNegated), sentence: index, reason: VerdictReason.bound.words)
  }

  private var weighed: ReadVerdict {
    let bearing = evidence.filter { $0.isMain && $0.bearing != .settlesNothing }
    var main = bearing.filter { counts($0) }
    if main.isEmpty { main = bearing.filter(settlesUnmet) }
    // Headings and list items without a verb state nothing where something else does.
    if main.contains(where: \.assertion.hasVerb) { main.removeAll { !$0.assertion.hasVerb } }
    guard let best = main.max(by: { weight($0) < weight($1) }) else {
      return ReadVerdict(verdict: nil, sentence: nil, reason: VerdictReason.nothing.words)
    }
    var verdict: Verdict = best.bearing == .affirms ? .yes : .no
    var reason = VerdictReason.said
    if best.bearing == .depends { (verdict, reason) = (.caution, .depends) }
    let others = main.filter { $0.bearing != best.bearing && weight($0) >= weight(best) }
    if !others.isEmpty {
      guard canDepend else {
        return ReadVerdict(
          verdict: nil, sentence: best.sentence, reason: VerdictReason.contradiction.words)
      }
      (verdict, reason) = (.caution, .contradiction)
    } else if canDepend, best.isConditional, verdict == .yes {
      (verdict, reason) = (.caution, .depends)
    }
    if verdict == .yes, isWarned(best) { (verdict, reason) = (.caution, .warned) }
    if verdict == .yes, isDoubted(best, by: main) {
      guard canDepend else {
        return ReadVerdict(
          verdict: nil, sentence: best.sentence, reason: VerdictReason.contradiction.words)
      }
      (verdict, reason) = (.caution, .contradiction)
    }
    return ReadVerdict(
      verdict: verdict.turned(claim.isNegated), sentence: best.sentence,
      reason: reason.words(of: best, for: claim))
  }

  /// Whether a clause is near enough to what is asked for its bare statement to count.
  private func counts(_ item: VerdictEvidence) -> Bool {
    if item.isOnAxis { return true }
    if item.bearing == .affirms {
      // A fragment affirms nothing, and one shared word of several is no answer to “is it so”.
      guard item.assertion.hasVerb || item.assertion.mood == .instruction else { return false }
      if claim.kind == .fact, item.assertion.mood == .fact || item.assertion.mood == .possibility {
        if item.assertion.side(of: .help) == 1, !item.met.isEmpty { return true }
        return coverage(of: item) >= 0.3
      }
    }
    return !item.met.isEmpty || item.sentence == first && settlesUnmet(item)
  }

  /// Whether a clause counts that shares no word with the question: that it answers is known.
  private func settlesUnmet(_ item: VerdictEvidence) -> Bool {
    guard item.bearing != .affirms || item.assertion.hasVerb else { return false }
    switch item.assertion.mood {
    case .permission, .prohibition, .obligation, .exemption, .discouragement: return true
    case .possibility: return claim.kind == .permission || item.bearing != .affirms
    default: return item.bearing != .affirms
    }
  }

  private func weight(_ item: VerdictEvidence) -> Int {
    var weight = item.met.reduce(0) { $0 + (common.contains($1) ? 1 : 3) }
    if item.isOnAxis { weight += 4 }
    switch (claim.kind, item.assertion.mood) {
    case (.permission, .permission), (.permission, .prohibition), (.safety, .prohibition),
      (.safety, .discouragement), (.permission, .discouragement), (.obligation, .obligation),
      (.obligation, .exemption), (.advice, .recommendation), (.advice, .discouragement),
      (.advice, .prohibition), (.advice, .instruction):
      weight += 2
    default: break
    }
    return weight
  }

  /// How much of what is asked the clause meets.
  private func coverage(of item: VerdictEvidence) -> Double {
    let asked = item.met.lazy.filter { $0 < claim.mainTerms }.count
    return Double(asked) / Double(max(1, claim.mainTerms))
  }

  private var canDepend: Bool {
    VerdictTable.canDepend(claim.kind) || claim.asksFate && claim.kind != .benefit
  }

  /// Whether a clause takes the affirmation back: “but …”, or “others …”, or “you can't” by itself.
  private func isDoubted(_ best: VerdictEvidence, by main: [VerdictEvidence]) -> Bool {
    main.contains { item in
      guard item.bearing == .denies || item.bearing == .depends else { return false }
      let clause = item.assertion.clause
      if item.sentence == best.sentence, clause.isContrast { return true }
      if item.bearing == .depends, item.assertion.mood == .obligation { return true }
      if clause.main.contains(where: { $0.senses.contains(.other) }) { return true }
      // What is denied of another thing says nothing against this one.
      let own = clause.main.filter { $0.term != nil }.count
      return own < 2 || !item.met.isStrictSubset(of: best.met)
    }
  }

  /// Whether another clause warns of what this one affirms.
  private func isWarned(_ best: VerdictEvidence) -> Bool {
    guard [.permission, .safety, .advice].contains(claim.kind) else { return false }
    return evidence.contains { item in
      let forbids =
        item.assertion.mood == .prohibition || item.assertion.mood == .discouragement
      let warns =
        claim.kind == .advice
        ? forbids : forbids || item.assertion.warns || item.assertion.consults
      let telling = item.met.subtracting(common)
      return warns
        && (!telling.isEmpty && !item.met.isStrictSubset(of: best.met)
          || item.isMain && claim.kind == .safety
          || item.isMain && best.met.subtracting(common).isEmpty)
    }
  }
}

extension Verdict {
  /// The verdict on the opposite; what depends stays so.
  func turned(_ isOpposite: Bool) -> Verdict {
    guard isOpposite else { return self }
    switch self {
    case .yes: return .no
    case .no: return .yes
    case .caution: return .caution
    }
  }
}
