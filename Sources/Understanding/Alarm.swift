public import TextAnalysis

/// A danger to somebody, now, that a line tells of.
public enum Alarm: String, CaseIterable, Sendable {
  case suicide
  case breathing
  case consciousness
  case heart
  case bleeding
  case poison
  case swelling
  case infection
  case gas
  case fire
  case electric
  case danger
}

/// Reads whether somebody is in danger.
public enum AlarmReader {
  /// The danger that a line tells of; nil where there is none, or it only asks about one.
  ///
  /// “my lips are swelling up” tells of one, “can it make the lips swell?” asks.
  public static func read(_ text: ClassedWords) -> Alarm? {
    guard let found = patterns.first(in: text) else { return nil }
    return asksInGeneral(text, about: found) ? nil : found.label
  }

  /// The danger that a line tells of; nil where there is none, or it only asks about one.
  public static func read(_ line: String) -> Alarm? { read(ClassedWords(line)) }

  private static let patterns = PatternTable<Alarm>(EnglishPatterns.alarms)

  private static func asksInGeneral(
    _ text: ClassedWords, about found: (label: Alarm, range: Range<Int>)
  ) -> Bool {
    // Who thinks of suicide asks in general, too.
    guard found.label != .suicide else { return false }
    if text.contains([.pastMark]) { return true }
    // Some swelling and some pus are a matter for the guide.
    if [.swelling, .infection].contains(found.label), text.contains([.normality]) { return true }
    let before = text.words.indices.prefix(found.range.lowerBound)
    if before.contains(where: { text.longest(at: $0, of: [.supposing]) != nil }) { return true }
    guard let opening = questionOpening(of: text), opening < found.range.lowerBound else {
      return false
    }
    let asksAdvice = text.longest(at: opening, of: [.asksAdvice]) != nil
    // “when do I call the police” is asked ahead, “should I call an ambulance” is not.
    if found.label == .danger { return !asksAdvice }
    let near = max(0, found.range.lowerBound - 2)..<found.range.upperBound
    guard text.classes[near].contains(where: { $0.overlaps([.speaker, .kin, .thirdPerson]) })
    else { return true }
    let next = text.classes[opening + 1]
    return text.classes[opening].contains(.modal) && !next.overlaps([.addressee, .negation])
  }

  /// Where a question begins, before which only fillers stand; nil of a statement.
  private static func questionOpening(of text: ClassedWords) -> Int? {
    let opening = text.words.indices.dropLast().first { index in
      text.classes[index].overlaps([.questionWord, .auxiliary, .modal])
        || !text.classes[index].contains(.filler)
    }
    guard let opening,
      text.classes[opening].overlaps([.questionWord, .auxiliary, .modal])
        || text.longest(at: opening, of: questions) != nil
    else { return nil }
    // “there is a smell of gas”
    let isStated = opening > 0 && text.classes[opening - 1].contains(.pronoun)
    return isStated && !text.classes[opening].contains(.questionWord) ? nil : opening
  }

  private static let questions: WordClasses = [
    .asksQuantity, .asksDuration, .asksFrequency, .asksTime, .asksPlace, .asksWho, .asksCause,
    .asksProcedure, .asksList, .asksDefinition, .asksComparison, .asksAdvice,
  ]
}
