/// Finds in a question the clause that asks, and what it asks.
struct ClaimReading {
  private(set) var main: [PolarWord] = []
  private(set) var conditions: [PolarWord] = []
  /// What is said beside the question itself.
  private(set) var context: [PolarWord] = []
  private(set) var isNegated = false
  private(set) var isElliptical = false
  private(set) var amounts: [Amount] = []
  private var isInverted = false

  private static let auxiliaries: ClassMask = [.be, .do, .have, .can, .may, .must, .should, .will]
  private static let modals: ClassMask = [.can, .may, .must, .should]

  /// Nil where the question is none that yes or no answers.
  ///
  /// - Parameter anyKind: Reads what other questions take for granted, too: “can I” in “where can I”.
  init?(_ text: PolarText, anyKind: Bool = false) {
    let words = text.words
    guard !words.isEmpty else { return nil }
    amounts = text.amounts.map(\.amount)
    let starts = Self.starts(of: words)
    let inversions = starts.filter { Self.isInversion(words, at: $0) }
    let opens = starts.filter { Self.asksOpenly(words, at: $0) }
    if let start = inversions.first, opens.first.map({ $0 > start }) ?? true {
      isInverted = true
      let end = (inversions.dropFirst() + opens).filter { $0 > start }.min() ?? words.count
      take(words, from: start, to: end)
      if asksToBeTold { return nil }
    } else if anyKind {
      let aux = words.firstIndex { $0.senses.containsAny(Self.auxiliaries) } ?? 0
      take(words, from: aux, to: words.count)
    } else if !opens.isEmpty {
      return nil
    } else {
      takePlain(words)
      if !text.isAsked, !asksPlainly { return nil }
    }
    if main.isEmpty { return nil }
  }

  /// Where clauses may begin.
  private static func starts(of words: [PolarWord]) -> [Int] {
    words.indices.filter { index in
      if index == 0 || words[index].gap > .money { return true }
      return words[index - 1].senses.containsAny([.and, .contrast, .result, .ellipsis])
        || words[..<index].allSatisfy {
          $0.senses.containsAny([.yes, .ellipsis, .result, .contrast, .tag, .and])
            || $0.isInside
        }
    }
  }

  /// An auxiliary with something after it that it could be asked of.
  private static func isInversion(_ words: [PolarWord], at index: Int) -> Bool {
    guard words[index].senses.containsAny(auxiliaries), !words[index].senses.contains(.imperative)
    else { return false }
    // A tag, as in “…, is it?”, is no question of its own.
    return !isTag(words, at: index) || index == 0
  }

  /// “How …”, “at which …”.
  private static func asksOpenly(_ words: [PolarWord], at index: Int) -> Bool {
    words[index...].prefix(index == 0 ? 3 : 1).contains {
      $0.senses.contains(.question) && !$0.senses.containsAny([.ellipsis, .condition])
    }
  }

  /// “May I ask what …”.
  private var asksToBeTold: Bool {
    main.dropFirst(2).prefix(4).contains {
      $0.senses.contains(.question) && !$0.senses.containsAny([.ellipsis, .condition])
    } && main.prefix(4).contains { $0.senses.contains(.consult) }
  }

  /// Whether something other than a question mark shows that this is a question.
  private var asksPlainly: Bool {
    isElliptical && words.first { $0.senses.contains(.ellipsis) } != nil
      || words.contains {
        $0.senses.containsAny([.tag, .any, .stuck, .all]) || $0.senses.containsAny(Self.auxiliaries)
          || $0.senses.side(of: .permit) != nil
      }
  }

  private var words: [PolarWord] { main + conditions }

  private mutating func take(_ words: [PolarWord], from start: Int, to end: Int) {
    context = Array(words[..<start])
    split(words[start..<end])
    // “isn't it …” asks whether it is; “should I not …” whether not to.
    let fronted = main.prefix(3).contains { $0.senses.contains(.not) }
    let negated = Assertion.isNegated(main)
    isNegated = negated && fronted && main.first?.senses.contains(.should) ?? false
  }

  /// A question in the shape of a statement, or less than one.
  private mutating func takePlain(_ all: [PolarWord]) {
    let tag = Self.tag(of: all)
    let words = Self.asking(Array(all[..<(tag ?? all.count)]))
    split(words[...])
    let verbs = main.contains { $0.senses.containsAny(Self.auxiliaries) }
    while let last = main.last, main.count > 1, last.senses.contains(.tag) { main.removeLast() }
    isElliptical = words.first.map { $0.senses.containsAny([.ellipsis, .and]) } ?? false
    if !verbs, words.count <= 8 { isElliptical = true }
    let positiveTag =
      tag.map { start in !all[start...].contains { $0.senses.contains(.not) } } ?? false
    // A reason that is put first may be negated without the question being so.
    let supposes = words.first?.senses.contains(.suppose) ?? false
    isNegated = deniesLast && !positiveTag && !supposes
    if main.contains(where: { $0.senses.contains(.stuck) }) { isNegated.toggle() }
  }

  /// Whether the last clause is denied by “not” or “never” with an auxiliary.
  private var deniesLast: Bool {
    let start = main.lastIndex { $0.gap == .comma } ?? 0
    let last = Array(main[start...])
    let count = last.indices.filter { index in
      guard last[index].senses.containsAny([.not, .never]),
        !last[index].senses.containsAny([.notAll, .stop, .all])
      else { return false }
      return last[index].senses.contains(.do) || index == 0
        || last[max(0, index - 2)...index].contains { $0.senses.containsAny(Self.auxiliaries) }
    }.count
    return count % 2 == 1
  }

  /// Of several sentences the one that asks: the one with a word that asks, else the last.
  private static func asking(_ words: [PolarWord]) -> [PolarWord] {
    let cuts = [0] + words.indices.dropFirst().filter { words[$0].gap == .stop } + [words.count]
    let sentences = zip(cuts, cuts.dropFirst()).map { Array(words[$0..<$1]) }
    return sentences.first { $0.contains { $0.senses.containsAny([.tag, .any, .ellipsis]) } }
      ?? sentences.last ?? words
  }

  /// Where a tag such as “…, is it?” begins.
  private static func tag(of words: [PolarWord]) -> Int? {
    words.indices.dropFirst().suffix(3).last { index in
      words[index].gap == .comma && words[index].senses.containsAny(auxiliaries)
        && isTag(words, at: index)
    }
  }

  /// “is it”, “can I”, “isn't it” at the end.
  private static func isTag(_ words: [PolarWord], at index: Int) -> Bool {
    let rest = words[index...]
    return rest.count <= 2 || rest.count == 3 && rest.contains { $0.senses.contains(.not) }
  }

  private mutating func split(_ words: ArraySlice<PolarWord>) {
    var inCondition = false
    for (index, word) in zip(words.indices, words) {
      if word.senses.contains(.condition),
        !word.senses.contains(.question) || index > words.startIndex
      {
        inCondition = true
      } else if word.gap > .money {
        inCondition = false
      }
      if inCondition { conditions.append(word) } else { main.append(word) }
    }
  }

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

  private func hasSide(_ axis: Axis) -> Bool {
    main.contains { $0.senses.side(of: axis) != nil }
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

  /// Whether somebody is asked to do something for the person.
  private var asksService: Bool {
    let start = main.prefix(3)
    return start.first?.senses.containsAny(Self.auxiliaries) ?? false
      && start.dropFirst().first?.senses.contains(.service) ?? false
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
