/// Finds in a question the clause that asks, and what it asks.
struct ClaimReading {
  private(set) var main: [PolarWord] = []
  private(set) var conditions: [PolarWord] = []
  /// What is said beside the question itself.
  private(set) var context: [PolarWord] = []
  private(set) var isNegated = false
  private(set) var isElliptical = false
  private(set) var amounts: [Amount] = []
  private(set) var isInverted = false

  static let auxiliaries: ClassMask = [.be, .do, .have, .can, .may, .must, .should, .will]
  static let modals: ClassMask = [.can, .may, .must, .should]

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
    guard index > 0 else { return true }
    // “I lost my job and can't pay” asks nothing.
    let asks =
      words[index].gap > .money
      || index + 1 < words.count
        && words[index + 1].senses.containsAny([.subject, .self, .service])
    return asks && !isTag(words, at: index)
  }

  /// “How …”, “at which …”.
  private static func asksOpenly(_ words: [PolarWord], at index: Int) -> Bool {
    // “When can I …”, but not “when I come, can I …”.
    if words[index].senses.contains(.question), words.indices.contains(index + 1),
      words[index + 1].senses.containsAny(auxiliaries)
    {
      return true
    }
    return words[index...].prefix(index == 0 ? 3 : 1).contains {
      $0.senses.contains(.question) && !$0.senses.containsAny([.ellipsis, .condition])
    }
  }

  /// “May I ask what …”.
  private var asksToBeTold: Bool {
    main.dropFirst(2).prefix(4).contains {
      $0.senses.contains(.question) && !$0.senses.containsAny([.ellipsis, .condition])
    } && main.prefix(4).contains { $0.senses.contains(.tell) }
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
    let deniesAct = main.count > 2 && main[2].senses.contains(.not)
    isNegated =
      negated && fronted && deniesAct
      && main.first?.senses.containsAny([.should, .must]) ?? false
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
    // Two denials, or a denial of half a question, are more than can be told apart.
    let denials = main.filter { $0.senses.containsAny([.not, .no, .never]) }
    if denials.count > 1 || isElliptical && isNegated && !denials.isEmpty { main = [] }
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
    return sentences.first {
      $0.last?.senses.contains(.tag) ?? false
        || $0.contains { $0.senses.containsAny([.any, .ellipsis]) }
    }
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
}
