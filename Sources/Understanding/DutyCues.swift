import TextAnalysis

/// Reads what a sentence allows, forbids and demands.
enum DutyCues {
  static func cues(of text: ClassedWords) -> AnswerCues {
    var cues: AnswerCues = []
    var index = 0
    while index < text.words.count {
      guard let phrase = text.longest(at: index, of: classes) else {
        index += 1
        continue
      }
      // The longest phrase counts: “do not have to” allows, though “do not” forbids.
      let isNegated =
        index > 0 && text.classes[max(0, index - 2)..<index].contains { $0.contains(.negation) }
      if phrase.classes.contains(.prohibition) {
        cues.insert(.prohibition)
      } else if phrase.classes.contains(.permission) {
        cues.insert(isNegated ? .prohibition : .permission)
      } else {
        cues.insert(isNegated ? .permission : .obligation)
      }
      index = phrase.range.upperBound
    }
    if mayOne(text) { cues.insert(.permission) }
    return cues
  }

  private static let classes: WordClasses = [.prohibition, .permission, .obligation]

  /// “tenants may keep”, “you can pay”, but not “it may cause”.
  private static func mayOne(_ text: ClassedWords) -> Bool {
    text.words.indices.dropFirst().contains { index in
      ["can", "may"].contains(text.words[index])
        && text.classes[index - 1].overlaps([.addressee, .personNoun, .speaker, .kin, .role])
        && text.longest(at: index, of: [.prohibition]) == nil
    }
  }
}
