/// Reads the verdict on a yes/no question from the stance of the sentences that bear on it.
///
/// Where the words do not settle it there is none; there is never a `yes` to a reassurance that
/// the same quotes warn against.
enum VerdictReader {
  /// The verdict.
  ///
  /// - Parameters:
  ///   - frame: What is to be affirmed.
  ///   - stances: The stances of the sentences that meet what is asked about, best passage first.
  ///   - isParticular: Whether the question names a case of its own, such as a condition.
  static func verdict(
    frame: PolarFrame, stances: [Stance], isParticular: Bool
  ) -> Verdict? {
    let plain = plainVerdict(frame: frame, stances: stances, isParticular: isParticular)
    return frame.isReversed ? reversed(plain) : plain
  }

  /// The verdict on a question that is put the other way round; “it depends” stays so.
  private static func reversed(_ verdict: Verdict?) -> Verdict? {
    switch verdict {
    case .yes: .no
    case .no: .yes
    default: verdict
    }
  }

  private static func plainVerdict(
    frame: PolarFrame, stances: [Stance], isParticular: Bool
  ) -> Verdict? {
    guard !stances.isEmpty else { return nil }
    let union = stances.reduce(into: Stance()) { $0.formUnion($1) }
    if frame.asksDegree, frame.claim == .harm || frame.claim == .fact,
      union.contains(.intensifies)
    {
      return .yes
    }
    switch frame.claim {
    case .advice: return advice(stances, union, isParticular: isParticular)
    case .permission: return permission(stances, union, isParticular: isParticular)
    case .benefit: return benefit(stances, union, frame)
    case .harm: return harm(union, frame)
    case .need: return need(stances)
    case .normality:
      if stances.contains(where: { $0.contains(.rare) && !$0.contains(.normal) }) { return .no }
      return union.contains(.normal) ? .yes : nil
    case .certainty: return certainty(union)
    case .fact: return fact(stances, union, frame)
    }
  }

  private static func permission(
    _ stances: [Stance], _ union: Stance, isParticular: Bool
  ) -> Verdict? {
    if union.contains(.forbids) { return isParticular ? .no : .caution }
    if union.contains(.warns) || union.contains(.harms) || union.contains(.consults) {
      return .caution
    }
    if union.contains(.affirms) || union.contains(.instructs) { return .yes }
    return nil
  }

  private static func advice(
    _ stances: [Stance], _ union: Stance, isParticular: Bool
  ) -> Verdict? {
    if stances.contains(where: { $0.contains(.instructs) && !$0.contains(.forbids) }) {
      return union.contains(.forbids) ? .caution : .yes
    }
    return permission(stances, union, isParticular: isParticular)
  }

  private static func benefit(
    _ stances: [Stance], _ union: Stance, _ frame: PolarFrame
  ) -> Verdict? {
    if union.contains(.forbids) { return .caution }
    let affirming = stances.contains { $0.contains(.affirms) && !$0.contains(.denies) }
    if let first = stances.first, first.contains(.denies),
      first.isDisjoint(with: [.softens, .affirms])
    {
      return .no
    }
    if union.contains(.warns) { return .caution }
    // What can fade need not be gone.
    if affirming { return frame.asksAll ? .caution : .yes }
    return union.contains(.denies) ? .caution : nil
  }

  private static func harm(_ union: Stance, _ frame: PolarFrame) -> Verdict? {
    guard union.contains(.harms) || union.contains(.warns) else { return nil }
    if union.contains(.rare) || frame.asksOwnFate { return .caution }
    return frame.asksPossibility || !union.contains(.hedges) ? .yes : .caution
  }

  private static func need(_ stances: [Stance]) -> Verdict? {
    guard let first = stances.first else { return nil }
    if stances.contains(where: { $0.contains(.requires) && !$0.contains(.softens) }) {
      return .yes
    }
    if first.contains(.consults) { return .yes }
    if first.contains(.softens) { return .caution }
    if first.contains(.instructs) { return .yes }
    return first.contains(.hedges) ? .caution : nil
  }

  private static func certainty(_ union: Stance) -> Verdict? {
    if union.contains(.denies) || union.contains(.varies) { return .no }
    return union.contains(.hedges) ? .caution : nil
  }

  private static func fact(
    _ stances: [Stance], _ union: Stance, _ frame: PolarFrame
  ) -> Verdict? {
    if union.contains(.forbids) { return .no }
    if union.contains(.varies) { return .caution }
    if union.contains(.warns) { return .caution }
    guard let first = stances.first else { return nil }
    if first.contains(.denies) { return first.isDisjoint(with: [.softens, .hedges]) ? .no : nil }
    if union.contains(.rare) { return .caution }
    if frame.asksPossibility { return .yes }
    if frame.asksOwnFate, union.contains(.harms) { return .caution }
    if first.contains(.affirms), !union.contains(.harms) { return frame.asksAll ? .caution : .yes }
    if frame.asksState { return nil }
    if first.contains(.harms), first.contains(.hedges) { return .caution }
    return first.contains(.hedges) ? nil : .yes
  }
}
