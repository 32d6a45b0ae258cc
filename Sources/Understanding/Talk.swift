public import TextAnalysis

/// What a line is, when it is no question to the guide.
public enum Talk: String, CaseIterable, Sendable {
  // In the order in which they are tried: the more a line says, the sooner.

  /// It orders the program to drop its rules or show them.
  case injection
  /// It asks whether, or who, the program is.
  case identity
  /// It asks what one can ask.
  case abilities
  /// It asks who wrote the guide.
  case author
  /// It asks when the guide was written or changed.
  case updated
  /// It asks what the guide rests on.
  case sources
  /// It asks which topics the guide has.
  case topics
  /// It asks what the guide is about.
  case about
  /// It asks how long the guide is.
  case length
  /// It asks where the guide says what was quoted.
  case location
  /// It asks what the person asked before.
  case lastQuestion = "last-question"
  /// It asks what was talked about.
  case history
  /// It asks for the last answer again.
  case `repeat`
  /// It says that the last answer was beside the question.
  case notHelped = "not-helped"
  /// It asks for a person to talk to.
  case human
  /// It asks how to book, which a guide may well answer; talk only where it does not.
  case booking
  /// It orders the program to do what it does not do: a joke, a timer.
  case command
  /// `why`
  case why
  /// `yes`
  case yes
  /// `no`
  case no
  /// `and?`
  case and
  /// `more`
  case more
  /// It says that the last answer was not understood.
  case confusion
  /// It complains.
  case complaint
  /// It thanks.
  case thanks
  /// It says goodbye.
  case farewell
  /// It greets.
  case greeting
  /// It praises.
  case praise
  /// `ok`
  case acknowledgement

  /// Whether the guide is asked first, and the line is talk only where it has no answer.
  public var yieldsToGuide: Bool { self == .booking || self == .human || self == .command }
}

/// Reads whether a line is talk.
public enum TalkReader {
  /// What the line is; nil for what may be a question to the guide.
  ///
  /// - Complexity: O(*n*) for *n* words, for each pattern.
  public static func read(_ text: ClassedWords) -> Talk? {
    guard (1...longest).contains(text.words.count) else { return nil }
    // A bare word says more than the act that it belongs to: “yes”, “more”, “why”.
    return patterns.whole(text) ?? act(of: text)
  }

  /// What the line is; nil for what may be a question to the guide.
  public static func read(_ line: String) -> Talk? {
    line.utf8.count <= longestLine ? read(ClassedWords(line)) : nil
  }

  private static let patterns = PatternTable<Talk>(EnglishPatterns.talk)

  /// Talk of more words is a question to somebody.
  private static let longest = 40
  /// In bytes: what is longer need not be read, for words of 25 letters are no talk.
  private static let longestLine = longest * 25

  /// Acts of courtesy and what may stand beside each.
  private static let acts: [(Talk, of: WordClass, beside: WordClasses)] = [
    (.complaint, .complaint, [.filler, .addressee, .botNoun, .guideNoun, .auxiliary]),
    (
      .thanks, .thanks,
      [
        .filler, .praise, .acknowledgement, .addressee, .greeting, .pronoun, .preposition,
        .article, .guideNoun, .botNoun, .auxiliary, .affirmation, .farewell, .speaker, .denial,
        .lightVerb, .kin,
      ]
    ),
    (
      .farewell, .farewell,
      [.filler, .acknowledgement, .addressee, .praise, .article, .botNoun, .denial, .preposition]
    ),
    (
      .greeting, .greeting,
      [.filler, .addressee, .botNoun, .personNoun, .kin, .article, .relativeTime, .thirdPerson]
    ),
    (
      .praise, .praise,
      [.filler, .addressee, .botNoun, .acknowledgement, .pronoun, .article, .guideNoun]
    ),
    (.acknowledgement, .acknowledgement, [.filler, .affirmation]),
  ]

  private static func act(of text: ClassedWords) -> Talk? {
    acts.first { covers(text, [$0.of], beside: $0.beside) }?.0
  }

  /// Whether words of an act and of what may stand beside it make up the line.
  private static func covers(
    _ text: ClassedWords, _ act: WordClasses, beside: WordClasses
  ) -> Bool {
    guard !asks(text) else { return false }
    var index = 0
    var isActed = false
    while index < text.words.count {
      if let phrase = text.longest(at: index, of: act) {
        isActed = true
        index = phrase.range.upperBound
      } else if let phrase = text.longest(at: index, of: beside) {
        index = phrase.range.upperBound
      } else {
        return false
      }
    }
    return isActed
  }

  /// Whether the line opens as a yes-no question does: “is it good”.
  private static func asks(_ text: ClassedWords) -> Bool {
    guard text.words.count > 1 else { return false }
    return text.classes[0].overlaps([.auxiliary, .modal])
      && text.classes[1].overlaps([.pronoun, .speaker, .thirdPerson, .article, .addressee])
      && text.longest(at: 0, of: [.thanks, .praise, .farewell, .greeting]) == nil
  }
}
