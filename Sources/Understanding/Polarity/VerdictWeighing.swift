/// Weighs what the clauses of the sentences say to a claim.
struct VerdictWeighing {
  let claim: Claim
  /// What the heading over the answer asks, where it is a yes/no question.
  let frame: Claim?
  let reader: EvidenceReader
  private var evidence: [VerdictEvidence] = []
  /// The index of the first sentence that answers.
  private(set) var first = 0
  /// Whether an answering sentence denies, excepts or limits anything: a bare fact beside it affirms
  /// nothing.
  private var hasDenial = false
  /// Whether an answering sentence makes anything depend on a condition.
  private var hasCondition = false
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
      hasDenial = hasDenial || sentence.isMain && text.words.contains(where: Self.denies)
      hasCondition = hasCondition || sentence.isMain && text.words.contains(where: Self.conditions)
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
    return answered ?? weighed
  }

  private var weighed: ReadVerdict {
    let main = counted
    guard let best = main.max(by: { weight($0) < weight($1) }) else {
      return ReadVerdict(verdict: nil, sentence: nil, reason: VerdictReason.nothing.words)
    }
    let (verdict, reason) = judged(best, beside: main)
    return ReadVerdict(
      verdict: verdict?.turned(claim.isNegated), sentence: verdict == nil ? nil : best.sentence,
      reason: verdict == nil ? reason.words : reason.words(of: best, for: claim))
  }

  /// What the clauses of the answering sentences say, those that count.
  private var counted: [VerdictEvidence] {
    let bearing = evidence.filter { $0.isMain && $0.bearing != .settlesNothing }
    var main = bearing.filter { counts($0) }
    if main.isEmpty { main = bearing.filter(settlesUnmet) }
    // Headings and list items without a verb state nothing where something else does.
    if main.contains(where: \.assertion.hasVerb) { main.removeAll { !$0.assertion.hasVerb } }
    return main
  }

  /// The verdict of the clause that says most, before a question put in the negative turns it round.
  private func judged(
    _ best: VerdictEvidence, beside main: [VerdictEvidence]
  ) -> (PolarityVerdict?, VerdictReason) {
    let depends = canDepend ? PolarityVerdict.caution : nil
    if main.contains(where: { $0.bearing != best.bearing && weight($0) >= weight(best) }) {
      return (depends, .contradiction)
    }
    switch best.bearing {
    case .denies: return (.no, .said)
    case .depends: return (claim.kind == .harm ? .caution : depends, .depends)
    case .settlesNothing: return (nil, .nothing)
    case .affirms: break
    }
    if best.isConditional, canDepend || claim.kind == .harm { return (.caution, .depends) }
    if best.mood == .fact, !best.isOnAxis, hasDenial { return (nil, .nothing) }
    if claim.kind == .fact, hasCondition { return (nil, .depends) }
    if isWarned(best) { return (.caution, .warned) }
    return isDoubted(best, by: main) ? (depends, .contradiction) : (.yes, .said)
  }

  private static func denies(_ word: PolarWord) -> Bool {
    word.senses.containsAny(denials) && !word.senses.contains(.stop)
      || [.permit, .need, .able, .help].contains { word.senses.side(of: $0) == -1 }
  }

  private static func conditions(_ word: PolarWord) -> Bool {
    word.senses.contains(.condition) && !word.senses.contains(.temporal)
  }

  private static let denials: ClassMask = [
    .not, .no, .never, .notAll, .only, .without, .except, .unless, .instead,
  ]

  /// Whether a clause is near enough to what is asked for its bare statement to count.
  private func counts(_ item: VerdictEvidence) -> Bool {
    if item.isOnAxis { return true }
    if item.bearing == .affirms {
      // A fragment affirms nothing, and one shared word of several is no answer to “is it so”.
      guard item.assertion.hasVerb || item.mood == .instruction else { return false }
      if item.mood == .instruction { return !item.stated.isEmpty }
      if claim.kind == .fact, item.mood == .fact || item.mood == .possibility {
        if item.assertion.side(of: .help) == 1, !item.met.isEmpty { return true }
        return coverage(of: item) >= 1
      }
    }
    return !item.met.isEmpty || item.sentence == first && settlesUnmet(item)
  }

  /// Whether a clause counts that shares no word with the question: that it answers is known.
  private func settlesUnmet(_ item: VerdictEvidence) -> Bool {
    guard item.bearing != .affirms || item.assertion.hasVerb else { return false }
    switch item.mood {
    case .permission, .prohibition, .obligation, .exemption, .discouragement: return true
    case .possibility: return claim.kind == .permission || item.bearing != .affirms
    default: return item.bearing != .affirms
    }
  }

  private func weight(_ item: VerdictEvidence) -> Int {
    var weight = item.met.reduce(0) { $0 + (common.contains($1) ? 1 : 3) }
    if item.isOnAxis { weight += 4 }
    switch (claim.kind, item.mood) {
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
      if item.bearing == .depends, item.mood == .obligation { return true }
      if clause.main.contains(where: { $0.senses.contains(.other) }) { return true }
      // What is denied of another thing says nothing against this one.
      let own = clause.main.filter { $0.term != nil }.count
      if own < 2, item.sentence < best.sentence { return true }
      return !item.met.isStrictSubset(of: best.met)
    }
  }

  /// Whether another clause warns of what this one affirms.
  private func isWarned(_ best: VerdictEvidence) -> Bool {
    guard [.permission, .safety, .advice].contains(claim.kind) else { return false }
    return evidence.contains { item in
      let forbids =
        item.mood == .prohibition || item.mood == .discouragement
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

extension PolarityVerdict {
  /// The verdict on the opposite; what depends stays so.
  func turned(_ isOpposite: Bool) -> PolarityVerdict {
    guard isOpposite else { return self }
    switch self {
    case .yes: return .no
    case .no: return .yes
    case .caution: return .caution
    }
  }
}
