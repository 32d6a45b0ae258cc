import TextAnalysis

/// Where a question begins in a line, and by which kind of word.
struct QuestionOpening: Equatable {
  let index: Int
  /// Whether it asks for something and not whether: “how long”, not “can I”.
  let isOfWord: Bool

  /// The openings of a line: those at the start of a clause, or, without one, those inside.
  static func all(in text: ClassedWords) -> [QuestionOpening] {
    var (atStart, inside): ([QuestionOpening], [QuestionOpening]) = ([], [])
    var start = 0
    for index in text.words.indices {
      if text.breaks[index] > .none { start = index }
      if index > start, opensClause(text, index - 1), start == index - 1 { start = index }
      if index == start {
        start = skippingFillers(text, from: index)
        if start > index { continue }
        // “do you know when the bus comes”
        let isLedTo =
          index > 1 && text.longest(at: index - 2, of: [.filler])?.range.count == 2
          || index > 2 && text.longest(at: index - 3, of: [.filler])?.range.count == 3
        if let opening = opening(at: index, in: text, isAtStart: true, isLedTo: isLedTo) {
          atStart.append(opening)
        }
      } else if let opening = opening(at: index, in: text, isAtStart: false) {
        inside.append(opening)
      }
    }
    return atStart.isEmpty ? inside : atStart
  }

  /// Whether a word joins what follows to what was before: “and”, “but”.
  private static func opensClause(_ text: ClassedWords, _ index: Int) -> Bool {
    text.classes[index].contains(.conjunction) && text.classes[index].contains(.filler)
  }

  /// Where a clause goes on after the words that only lead to it: “hi”, “can you tell me”.
  private static func skippingFillers(_ text: ClassedWords, from start: Int) -> Int {
    guard let filler = text.longest(at: start, of: [.filler]), start + 1 < text.words.count,
      filler.range.upperBound < text.words.count,
      filler.range.count > 1 || text.longest(at: start, of: telling) == nil
    else { return start }
    return filler.range.upperBound
  }

  private static let telling = WordClasses.asks(with: [.auxiliary, .modal])

  static func opening(
    at index: Int, in text: ClassedWords, isAtStart: Bool, isLedTo: Bool = false
  ) -> QuestionOpening? {
    let classes = text.classes[index]
    let next = index + 1 < text.words.count ? text.classes[index + 1] : .none
    if let phrase = text.longest(at: index, of: QuestionTypeReader.asking) {
      let isOfWord = classes.contains(.questionWord)
      if isOfWord, phrase.range.count > 1 { return QuestionOpening(index: index, isOfWord: true) }
      if isOfWord, isAtStart || next.overlaps([.auxiliary, .modal]) {
        // “when I cut myself, …” tells; “when can I …” asks.
        let isTold =
          !isLedTo && phrase.classes.overlaps([.asksTime, .asksPlace]) && next.overlaps(subjects)
        return isTold ? nil : QuestionOpening(index: index, isOfWord: true)
      }
      if isAtStart, !isOfWord, phrase.range.count > 1 || !phrase.classes.overlaps(nouns) {
        return QuestionOpening(index: index, isOfWord: true)
      }
    }
    if isAtStart, classes.contains(.questionWord) {
      return QuestionOpening(index: index, isOfWord: true)
    }
    guard classes.overlaps([.auxiliary, .modal]), !owns(text, index) else { return nil }
    if isAtStart,
      index == 0 || !text.classes[index - 1].contains(.pronoun)
        || text.breaks[index] > .none
    {
      // “would like to cancel” tells.
      return text.words.count == 1 || next.contains(.lightVerb) && !next.overlaps(subjects)
        ? nil : whether(index)
    }
    let isInverted =
      index > 0 && next.overlaps(inverted)
      && !text.classes[index - 1].overlaps([
        .speaker, .addressee, .thirdPerson, .pronoun, .questionWord, .negation, .auxiliary, .modal,
      ])
    // “the day after can I go” asks; “from what is it” does not begin at “is”.
    let isLed = index > 0 && text.classes[index - 1].contains(.preposition)
    return isInverted && (!isLed || classes.contains(.modal)) ? whether(index) : nil
  }

  private static func whether(_ index: Int) -> QuestionOpening {
    QuestionOpening(index: index, isOfWord: false)
  }

  /// Nouns that name what is asked for only where nothing else does.
  private static let nouns: WordClasses = [
    .asksQuantity, .asksDuration, .asksTime, .asksWho, .asksPlace, .asksList,
  ]
  /// Whether a verb tells what one has: “has a pacemaker”, “had my arms done”.
  private static func owns(_ text: ClassedWords, _ index: Int) -> Bool {
    guard text.classes[index].contains(.haveForm), index + 1 < text.words.count else {
      return false
    }
    return text.classes[index + 1].overlaps([.article, .possessive])
  }

  /// What stands behind the verb inside a clause that asks.
  private static let inverted: WordClasses = [.speaker, .addressee, .thirdPerson, .pronoun]
  private static let subjects: WordClasses = [
    .speaker, .addressee, .thirdPerson, .pronoun, .personNoun, .kin, .article,
  ]
}

extension WordClasses {
  /// The forms by which a question asks for something, and other classes.
  fileprivate static func asks(with others: WordClasses) -> WordClasses {
    var all = QuestionTypeReader.asking
    all.formUnion(others)
    return all
  }
}
