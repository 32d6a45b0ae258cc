/// What kind of claim the question makes.
extension ClaimReading {
  func kind(after earlier: ClaimReading?) -> Claim.Kind {
    if let own = ownKind {
      // “It isn't meant to …” states that it is not allowed.
      return own == .obligation && isNegated ? .permission : own
    }
    return earlier?.ownKind ?? .fact
  }

  private func has(_ polarityClass: PolarityClass) -> Bool {
    main.contains { $0.senses.contains(polarityClass) }
  }

  /// Whether a modal is asked of a person.
  private var isPersonal: Bool {
    guard let modal = main.firstIndex(where: { $0.senses.containsAny(Self.modals) }) else {
      return main.contains { $0.senses.contains(.self) }
    }
    if !isInverted { return main[..<modal].contains { $0.senses.contains(.self) } }
    let subject = main[(modal + 1)...].prefix(2)
    guard subject.contains(where: { $0.senses.contains(.self) }) else { return false }
    // “Can my face be …”, “could my skin get …” ask what may happen.
    let rest = main[(modal + 1)...].prefix(4)
    return !rest.contains { $0.senses.contains(.be) }
      || subject.last?.senses.contains(.self) ?? false
  }

  /// “Can grandma come …”: asked of anybody, not of what “it” may do.
  private func asksLeave(by modal: PolarWord) -> Bool {
    guard isInverted, modal.senses.containsAny([.can, .may]), !plain(.harm), !plain(.help),
      let index = main.firstIndex(where: { $0.senses.containsAny(Self.modals) }),
      main.indices.contains(index + 1)
    else { return false }
    return !main[index + 1].senses.contains(.subject)
  }

  /// “Can it be paid …”, “may they be worn”.
  private var isPassive: Bool {
    guard let be = main.dropFirst().firstIndex(where: { $0.senses.contains(.be) }),
      main.indices.contains(be + 1)
    else { return false }
    let next = main[be + 1]
    return main.first?.senses.containsAny([.can, .may]) ?? false
      && (next.senses.contains(.participle) || next.text.hasSuffix("ed"))
  }

  /// The first word after “can I”, “should we”, that names something.
  var act: String? {
    guard main.count > 2, main[1].senses.contains(.self), main[1].senses.contains(.subject) else {
      return nil
    }
    return main.dropFirst(2).first { $0.term != nil }?.text
  }

  /// Whether somebody is asked to do something for the person.
  private var asksService: Bool {
    let start = main.prefix(3)
    guard let first = start.first, first.senses.containsAny(Self.auxiliaries), start.count > 2,
      !start[2].senses.contains(.be)
    else { return false }
    return start[1].senses.contains(.service)
      || start[1].senses.contains(.self) && !first.senses.contains(.be)
  }

  /// Whether the question is put the wrong way round: “is it banned”, “should I hold off”.
  var isInverse: Bool {
    let words = main.filter { !$0.senses.containsAny([.can, .may, .must, .should, .hedge]) }
    if has(.danger) || asksBad { return true }
    if words.contains(where: { $0.senses.side(of: .need) == -1 }) { return true }
    let isState = main.first?.senses.contains(.be) ?? false
    return words.contains { word in
      isState && word.senses.side(of: .permit) == -1 || word.senses.side(of: .advise) == -1
    }
  }

  /// “Is it bad to”, “is that a problem”, but not “is it bad for me”.
  var asksBad: Bool {
    guard let index = main.firstIndex(where: { $0.senses.contains(.bad) }) else { return false }
    return main.first?.senses.containsAny([.be, .do, .will]) ?? false
      && !main[index...].contains { $0.senses.contains(.self) }
  }

  /// Whether the question is what will become of the person or thing.
  var asksFate: Bool { main.prefix(4).contains { $0.senses.containsAny([.will, .fate]) } }

  private func plain(_ axis: Axis) -> Bool {
    main.contains {
      $0.senses.side(of: axis) != nil
        && !$0.senses.containsAny([.can, .may, .must, .should, .hedge])
    }
  }

  private var ownKind: Claim.Kind? {
    if has(.stuck) { return .permission }
    if has(.enough) { return .amount }
    if asksBad { return .advice }
    if plain(.certain) { return .certainty }
    if plain(.normal) { return .normality }
    if plain(.safe) || has(.danger) { return .safety }
    let modal = main.first { $0.senses.containsAny(Self.modals) }
    if let modal, modal.senses.contains(.must) { return .obligation }
    if plain(.need) { return .obligation }
    if let modal, modal.senses.contains(.should) { return .advice }
    if plain(.permit) || has(.suitable) { return .permission }
    if let modal, isPersonal || isPassive || asksLeave(by: modal) { return .permission }
    if plain(.advise) { return .advice }
    if plain(.help) { return .benefit }
    if plain(.harm), axes(after: nil).first?.axis == .harm { return .harm }
    if asksService { return .service }
    if modal != nil { return .fact }
    return main.contains { $0.senses.containsAny(Self.auxiliaries) } ? .fact : nil
  }

  /// The sides that the question asks about.
  func axes(after earlier: ClaimReading?) -> [AxisSide] {
    var found: [AxisSide] = []
    // The last word that takes a side is the predicate: “is the stain permanent”.
    for word in main.reversed() {
      guard word.senses.hasAxis,
        !word.senses.containsAny([.can, .may, .must, .should, .hedge])
      else { continue }
      for axis in Axis.allCases where !found.contains(where: { $0.axis == axis }) {
        if let side = word.senses.side(of: axis) { found.append(AxisSide(axis: axis, side: side)) }
      }
    }
    if found.isEmpty, let earlier { return earlier.axes(after: nil) }
    return found
  }
}
