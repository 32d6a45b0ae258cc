import TextAnalysis

/// What a clause states.
///
/// | mood | as in |
/// |---|---|
/// | `permission` | is allowed, may, are welcome, you can |
/// | `prohibition` | is not allowed, must not, never use, do not, cannot |
/// | `obligation` | must, have to, is required |
/// | `exemption` | need not, is optional, no need |
/// | `recommendation` | should, is recommended |
/// | `discouragement` | should not, is not recommended, avoid |
/// | `instruction` | use …, keep …, please … |
/// | `possibility` | can fade, may sting |
/// | `fact` | lasts, is, costs |
enum Mood: CaseIterable {
  case permission, prohibition, obligation, exemption, recommendation, discouragement
  case instruction, possibility, fact
}

/// A statement, read in one clause.
struct Assertion {
  let clause: Clause
  let mood: Mood
  /// Whether a possibility or fact is denied.
  let isNegated: Bool
  /// “not all”, “not always”: denied of some.
  let isPartlyNegated: Bool
  /// “only”: of everything else the opposite holds.
  let isExclusive: Bool
  /// “may”, “sometimes”, “some people”.
  let isHedged: Bool
  /// “some people”.
  let isSome: Bool
  /// “rarely”.
  let isRare: Bool
  /// Ask, consult, take advice first.
  let consults: Bool
  /// Risks and cautions.
  let warns: Bool
  /// “always”, “everybody”.
  let isOfAll: Bool
  /// “it depends”.
  let depends: Bool
  /// Whether there is an auxiliary or another verb that is listed.
  let knowsVerb: Bool
  /// Whether there is, or seems to be, a verb.
  let hasVerb: Bool

  init(_ clause: Clause, text: PolarText) {
    self.clause = clause
    let words = clause.main
    func has(_ polarityClass: PolarityClass) -> Bool {
      words.contains { $0.senses.contains(polarityClass) }
    }
    isPartlyNegated =
      has(.notAll) || has(.all) && words.contains { $0.senses.contains(.not) }
    isExclusive = has(.only)
    isHedged = has(.hedge) || has(.some) || has(.rare)
    isSome = has(.some)
    isRare = has(.rare)
    consults = has(.consult)
    warns = has(.warn)
    isOfAll = has(.all)
    depends = has(.depends)
    knowsVerb = words.contains {
      $0.senses.containsAny([.be, .do, .have, .can, .may, .must, .should, .will, .imperative])
        || $0.senses.side(of: .permit) != nil || $0.senses.side(of: .need) != nil
    }
    hasVerb =
      knowsVerb || words.count > 8 || words.count > 4 && text.isStated
      || words.count > 2 && words[0].senses.containsAny([.subject, .self])
    isNegated = Self.isNegated(words)
    mood = MoodReading(words: words, isNegated: isNegated).mood
  }

  /// The sides that the clause takes on an axis, negation considered.
  func side(of axis: Axis) -> Int? { Self.side(of: axis, in: clause.main) }

  static func side(of axis: Axis, in words: [PolarWord]) -> Int? {
    var result: Int?
    for (index, word) in words.enumerated() {
      guard let side = word.senses.side(of: axis) else { continue }
      let turned = negations(before: index, in: words) % 2 == 1
      let value = turned ? -side : side
      // A word that takes a side of its own settles more than an auxiliary such as “can”.
      if !word.senses.containsAny([.can, .may, .must, .should, .hedge]) { return value }
      result = result ?? value
    }
    return result
  }

  /// How many words before one turn it round.
  private static func negations(before index: Int, in words: [PolarWord]) -> Int {
    var count = 0
    for earlier in words[max(0, index - 7)..<index] where negates(earlier) { count += 1 }
    // “are not”, “can not” after the word: “Cats may not come”.
    if words[index].senses.containsAny([.can, .may, .must, .should]) {
      let next = index + 1
      if words.indices.contains(next), words[next].senses.contains(.not) { count += 1 }
    }
    return count
  }

  static func negates(_ word: PolarWord) -> Bool {
    word.senses.containsAny([.not, .no, .never, .without])
      && !word.senses.containsAny([.notAll, .stop])
  }

  /// Whether a statement is denied as a whole.
  static func isNegated(_ words: [PolarWord]) -> Bool {
    let modal = words.firstIndex { $0.senses.containsAny([.can, .may, .must, .should]) } ?? 0
    let denials = words.enumerated().lazy.filter { index, word in
      // “Is impossible”, “is no use”.
      if word.senses.side(of: .able) == -1 || word.senses.side(of: .help) == -1 { return true }
      guard word.senses.containsAny([.not, .no, .never]),
        !word.senses.containsAny([.notAll, .stop])
      else { return false }
      // “Books we do not own can be had” denies only the owning.
      return index >= modal || !word.senses.contains(.do)
    }
    return !denials.isEmpty
  }
}

/// Reads the mood of a clause.
private struct MoodReading {
  let words: [PolarWord]
  let isNegated: Bool

  /// What follows a subject: “Paint should wait”.
  private static let finite: ClassMask = [.be, .do, .can, .may, .must, .should, .will]

  var mood: Mood {
    if isImperative { return isNegated || putsOff ? .prohibition : .instruction }
    if has(.must) { return isNegated || putsOff ? .prohibition : .obligation }
    if let side = Assertion.side(of: .need, in: words) {
      return side > 0 ? .obligation : .exemption
    }
    if has(.should) { return isNegated || putsOff ? .discouragement : .recommendation }
    if let side = plainSide(of: .permit) { return side > 0 ? .permission : .prohibition }
    if let side = plainSide(of: .advise) { return side > 0 ? .recommendation : .discouragement }
    if let index = modalIndex {
      if isPersonal(before: index) || isPassive(after: index) {
        return isNegated ? .prohibition : .permission
      }
      return .possibility
    }
    return .fact
  }

  /// “must wait”, “should be avoided”.
  private var putsOff: Bool {
    has(.wait)
      || words.contains {
        $0.senses.side(of: .advise) == -1 || $0.senses.side(of: .permit) == -1
      }
  }

  private func has(_ polarityClass: PolarityClass) -> Bool {
    words.contains { $0.senses.contains(polarityClass) }
  }

  /// “Use …”, “do not use …”, “never …”, “please …”.
  private var isImperative: Bool {
    guard let first = words.first(where: { !$0.senses.containsAny([.contrast, .result, .and]) })
    else { return false }
    if first.senses.contains(.imperative) { return true }
    if words.prefix(3).contains(where: { $0.senses.containsAny(Self.finite) }) { return false }
    return WordClasses(of: first.text).contains(.imperativeVerb)
  }

  /// The side of words other than “can” and “may”.
  private func plainSide(of axis: Axis) -> Int? {
    let plain = words.contains {
      $0.senses.side(of: axis) != nil && !$0.senses.containsAny([.can, .may])
    }
    return plain ? Assertion.side(of: axis, in: words) : nil
  }

  private var modalIndex: Int? {
    words.firstIndex { $0.senses.containsAny([.can, .may]) }
  }

  private func isPersonal(before index: Int) -> Bool {
    words[..<index].contains { $0.senses.contains(.self) }
  }

  /// “may be used”, “can be had”.
  private func isPassive(after index: Int) -> Bool {
    let rest = words[(index + 1)...].prefix(3)
    guard let be = rest.first(where: { $0.senses.contains(.be) }) else { return false }
    let next = words[(index + 1)...].drop { $0.text != be.text }.dropFirst().first
    return next.map { $0.text.hasSuffix("ed") || $0.senses.contains(.participle) } ?? false
  }
}
