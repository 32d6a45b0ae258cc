extension VerdictWeighing {
  /// The verdict of an answer that begins with yes or no.
  func opening(of text: PolarText, at index: Int) -> ReadVerdict? {
    if let frame, frame.asksWithout != claim.asksWithout { return nil }
    guard let first = text.words.first,
      text.words.count == 1 || text.words[1].gap > .money || first.senses.contains(.yesAndNo)
    else { return nil }
    let plain: PolarityVerdict
    if first.senses.contains(.yesAndNo) {
      guard index == self.first else { return nil }
      plain = .caution
    } else if first.senses.contains(.yes) {
      plain = .yes
    } else if first.senses.contains(.no) {
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
  func bound(in text: PolarText, at index: Int) -> ReadVerdict? {
    guard let asked = claim.amounts.first, claim.kind == .amount || claim.kind == .permission,
      let limit = text.limits.first(where: { bounds($0, asked) })
    else { return nil }
    let isEnough = claim.kind == .amount
    let verdict: PolarityVerdict
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

  /// Whether a bound is one of the amount asked about: of its unit, or “at least” of a bare number.
  private func bounds(_ limit: Limit, _ asked: Amount) -> Bool {
    if limit.amount.unit == asked.unit { return !asked.unit.isEmpty }
    return claim.kind == .amount && limit.kind == .least && limit.amount.unit.isEmpty
  }
}
