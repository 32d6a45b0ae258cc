public import TextAnalysis

/// Reads what a sentence holds that a question may ask for.
public enum AnswerCueReader {
  /// The cues of a sentence.
  ///
  /// - Complexity: O(*n*) for *n* words.
  public static func cues(of sentence: String) -> AnswerCues {
    cues(of: ClassedWords(sentence), in: sentence)
  }

  /// The cues of a sentence whose words are read already.
  public static func cues(of text: ClassedWords, in sentence: String) -> AnswerCues {
    var cues = NumberCues.cues(of: text, in: Array(sentence.utf8))
    cues.formUnion(DutyCues.cues(of: text))
    for index in text.words.indices {
      for phrase in text.phrases[index] {
        for (wordClass, cue) in plain where phrase.classes.contains(wordClass) {
          cues.insert(cue)
        }
      }
      if isPlace(text, index) { cues.insert(.place) }
    }
    if text.contains([.contactVerb, .preposition]), text.contains([.wayOfContact]) {
      cues.insert(.contact)
    }
    if text.contains([.contactVerb]), text.contains([.role]) { cues.insert(.contact) }
    if isFree(text) { cues.insert(.free) }
    if opensInstruction(text) { cues.insert(.instruction) }
    if announces(text) {
      cues.insert(.announcement)
    } else if defines(text) {
      cues.insert(.definition)
    }
    return cues
  }

  /// Classes that tell a cue wherever they stand.
  private static let plain: [(WordClass, AnswerCues)] = [
    (.weekday, .weekday), (.season, .season), (.rate, .frequency), (.money, .cost),
    (.personNoun, .person), (.role, .person), (.cause, .cause), (.condition, .condition),
    (.warning, .warning), (.comparisonWord, .comparison), (.reassuring, .reassurance),
    (.normality, .reassurance),
  ]

  /// Whether a place is said to be one: “in the basement”.
  private static func isPlace(_ text: ClassedWords, _ index: Int) -> Bool {
    guard text.classes[index].contains(.place) else { return false }
    let before = max(0, index - 3)..<index
    return text.classes[before].contains { $0.contains(.preposition) }
  }

  /// “is free”, “free of charge”, but not “feel free”, “free from”.
  private static func isFree(_ text: ClassedWords) -> Bool {
    text.words.indices.contains { index in
      guard let phrase = text.longest(at: index, of: [.free]) else { return false }
      if phrase.range.count > 1 || phrase.range.upperBound == text.words.count { return true }
      if index > 0, text.longest(at: index - 1, of: [.permission])?.range.count == 2 {
        return false
      }
      let next = text.classes[index + 1]
      return !next.contains(.preposition) || text.words[index + 1] == "for"
    }
  }

  /// Whether a clause opens with an order.
  private static func opensInstruction(_ text: ClassedWords) -> Bool {
    text.words.indices.contains { index in
      guard text.classes[index].contains(.imperativeVerb) else { return false }
      let isOpening =
        index == 0 || text.breaks[index] > .none || text.classes[index - 1].contains(.ordinal)
        || text.classes[index - 1].contains(.filler) && index == 1
      guard isOpening else { return false }
      guard index + 1 < text.words.count else { return true }
      let next = text.classes[index + 1]
      // “water is cut off”, “do you …”
      return !next.overlaps([.auxiliary, .modal, .speaker])
        && !(text.classes[index].contains(.auxiliary) && next.overlaps([.addressee, .thirdPerson]))
    }
  }

  /// So many words may stand before what defines.
  private static let longestSubject = 6

  private static func defines(_ text: ClassedWords) -> Bool {
    text.words.indices.prefix(longestSubject + 1).dropFirst().contains { index in
      text.longest(at: index, of: [.definitionVerb]) != nil
        && !text.classes[index - 1].overlaps([.pronoun, .questionWord, .speaker, .addressee])
    }
  }

  /// Whether it says of the guide, near its beginning, what that tells: “this leaflet explains what …”.
  private static func announces(_ text: ClassedWords) -> Bool {
    guard let first = text.classes.first, first.overlaps([.pronoun, .article]) else { return false }
    return text.words.indices.prefix(longestSubject).contains { index in
      guard text.classes[index].contains(.guideNoun), index + 1 < text.words.count else {
        return false
      }
      let isPutOff = text.classes[index + 1].overlaps([.filler, .aside, .modal])
      return text.longest(at: index + (isPutOff ? 2 : 1), of: [.announceVerb]) != nil
    }
  }
}
