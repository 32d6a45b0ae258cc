public import Answering

/// A judged question, what was answered, and how that compares: all that metrics look at.
public struct Trial: Sendable, Equatable {
  /// So many quotes of an answer are looked at.
  public static let quotesJudged = 3

  /// The question and its judgement.
  public var question: JudgedQuestion
  /// The answer that was given.
  public var answer: Answer
  /// How each of the answer's quotes compares with the judgement.
  public var shown: [JudgedQuote]
  /// Whether the first quotes together are a complete answer.
  public var isComplete: Bool
  /// All ranked passages, best first.
  public var ranking: [RankedPlace]
  /// What decided, passage by passage, best first; empty unless asked for.
  public var decisions: [Decision]

  /// Compares an answer with the judgement.
  ///
  /// - Parameters:
  ///   - sections: The key of the section of each of the answer's quotes; nil where none is known.
  ///   - verbatim: Whether each of them stands verbatim at the lines given.
  ///   - found: Whether a plain search finds each of them there.
  public init(
    question: JudgedQuestion, answer: Answer, sections: [String?] = [], verbatim: [Bool] = [],
    found: [Bool] = [], ranking: [RankedPlace] = [], decisions: [Decision] = []
  ) {
    self.question = question
    self.answer = answer
    self.ranking = ranking
    self.decisions = decisions
    let places = answer.passages.enumerated().map { number, quote in
      (
        text: FoldedText(quote.text),
        section: sections.indices.contains(number) ? sections[number] : nil
      )
    }
    isComplete = question.gold.isComplete(Array(places.prefix(Self.quotesJudged)))
    shown = places.enumerated().map { number, place in
      JudgedQuote(
        section: place.section,
        isVerbatim: verbatim.indices.contains(number) ? verbatim[number] : false,
        isFound: found.indices.contains(number) ? found[number] : false,
        isRight: question.gold.isRight(place.text, section: place.section),
        belongs: question.gold.belongs(place.text, section: place.section))
    }
  }

  /// The first quotes, as many as are judged.
  var judged: ArraySlice<JudgedQuote> { shown.prefix(Self.quotesJudged) }

  /// Whether the answer says that the guide does not answer.
  public var declined: Bool {
    answer.outcome == .unanswered || answer.outcome == .conversational
  }
}

/// A quote that was shown, compared with the judgement.
public struct JudgedQuote: Sendable, Equatable {
  /// The key of the section; nil where the citation points nowhere.
  public var section: String?
  /// Whether it stands verbatim at the lines given.
  public var isVerbatim: Bool
  /// Whether a plain search finds it there.
  public var isFound: Bool
  /// Whether it answers.
  public var isRight: Bool
  /// Whether it answers or is part of a complete answer.
  public var belongs: Bool
}

/// A ranked passage, known by its section.
public struct RankedPlace: Sendable, Equatable {
  /// The section's key.
  public var section: String
  /// The passage's score.
  public var score: Double
  /// Whether the passage answers.
  public var isRight: Bool

  /// Makes a ranked passage.
  public init(section: String, score: Double, isRight: Bool) {
    self.section = section
    self.score = score
    self.isRight = isRight
  }
}
