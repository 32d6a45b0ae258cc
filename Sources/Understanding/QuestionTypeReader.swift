public import TextAnalysis

/// Reads what a line asks for, from the form of its question.
public enum QuestionTypeReader {
  /// What the line asks for; of two questions the first.
  ///
  /// - Complexity: O(*n*) for *n* words.
  public static func read(_ line: String) -> QuestionType {
    read(ClassedWords(line), isAsked: isAsked(line))
  }

  /// Whether a line ends in a question mark.
  public static func isAsked(_ line: String) -> Bool {
    line.utf8.last { $0 != 0x20 } == UInt8(ascii: "?")
  }

  /// What a line asks for.
  ///
  /// - Parameter isAsked: Whether it ends in a question mark.
  public static func read(_ text: ClassedWords, isAsked: Bool) -> QuestionType {
    let text = text.withoutAsides()
    if let opening = QuestionOpening.all(in: text).first { return type(of: opening, in: text) }
    if let named = named(in: text, from: 0) { return named }
    if text.words.first == "any" { return .yesNo }
    let asksWhether = text.contains([.asksWhether])
    if isAsked, text.words.count > shortest || asksWhether { return .yesNo }
    return asksWhether && text.words.count <= longest ? .yesNo : .topic
  }

  /// Whether a line is put as a question, with a word that asks or a verb before its subject: “how
  /// long does it last”, not “lasting damage”.
  public static func isPutAsQuestion(_ line: String) -> Bool {
    let text = ClassedWords(line).withoutAsides()
    return QuestionOpening.all(in: text).contains {
      !$0.isOfWord || text.classes[$0.index].contains(.questionWord)
    }
  }

  /// A line of no more words with a question mark may be a name: “retinol?”.
  private static let shortest = 3
  /// Keywords of more words are a statement.
  private static let longest = 8

  private static func type(of opening: QuestionOpening, in text: ClassedWords) -> QuestionType {
    guard opening.isOfWord else { return .yesNo }
    guard let phrase = text.longest(at: opening.index, of: asking),
      let type = type(of: phrase.classes)
    else { return typeOfWhich(from: opening.index, in: text) }
    let asksByWord = text.classes[opening.index].contains(.questionWord)
    switch type {
    // “what is the deadline”, “what are the costs”: what follows says what is asked for.
    case .definition where asksByWord, .list where asksByWord:
      return named(in: text, from: phrase.range.lowerBound + 1) ?? type
    // “how do I choose between”
    case .procedure where text.contains([.asksComparison]): return .comparison
    default: return type
    }
  }

  /// What is asked for by “what” or “which” with a noun: “which cream should I use”, “which names
  /// does it know”.
  private static func typeOfWhich(from index: Int, in text: ClassedWords) -> QuestionType {
    if text.contains([.asksComparison]) { return .comparison }
    if text.classes.last?.contains(.definitionVerb) == true { return .definition }
    let verb = text.words.indices.dropFirst(index + 1).first {
      text.classes[$0].overlaps([.auxiliary, .modal])
    }
    guard let verb, verb + 1 < text.words.count else {
      // “which plants like shade”, but not “which wins”, “what lowers the odds”.
      let isNoun =
        index + 2 < text.words.count && !text.classes[index + 2].overlaps([.article, .pronoun])
      return isNoun && isPlural(index + 1, in: text) ? .list : .topic
    }
    if text.classes[verb].overlaps([.modal, .lightVerb]),
      text.classes[verb + 1].contains(.speaker), !text.classes[verb + 1].contains(.possessive)
    {
      return .advice
    }
    return verb > index + 1 && isPlural(verb - 1, in: text) ? .list : .topic
  }

  private static func isPlural(_ index: Int, in text: ClassedWords) -> Bool {
    guard text.words.indices.contains(index) else { return false }
    return text.words[index].hasSuffix("s") && !text.words[index].hasSuffix("ss")
  }

  /// What is asked for by a noun, as in “recovery time” and “phone number”.
  private static func named(in text: ClassedWords, from start: Int) -> QuestionType? {
    var found: [QuestionType] = []
    for index in text.words.indices.dropFirst(start) {
      guard let phrase = text.longest(at: index, of: asking),
        let type = type(of: phrase.classes), type != .definition,
        !text.classes[index].contains(.questionWord) || start == 0 && phrase.range.count > 1
      else { continue }
      found.append(type)
    }
    return types.map(\.type).first(where: found.contains)
  }

  private static func type(of classes: WordClasses) -> QuestionType? {
    types.first { classes.contains($0.wordClass) }?.type
  }

  /// The most telling first.
  private static let types: [(wordClass: WordClass, type: QuestionType)] = [
    (.asksComparison, .comparison), (.asksDuration, .duration), (.asksFrequency, .frequency),
    (.asksAdvice, .advice), (.asksWho, .who), (.asksTime, .time), (.asksCause, .cause),
    (.asksQuantity, .quantity), (.asksPlace, .place), (.asksList, .list),
    (.asksProcedure, .procedure), (.asksDefinition, .definition),
  ]

  static let asking: WordClasses = [
    .asksComparison, .asksDuration, .asksFrequency, .asksAdvice, .asksWho, .asksTime, .asksPlace,
    .asksCause, .asksList, .asksProcedure, .asksQuantity, .asksDefinition,
  ]
}
