/// What a guide says to a question: outcome, verdict, summary, quotes, and what is missing.
public struct Answer: Sendable, Equatable {
  /// 1-based input line; nil for a question given as an argument.
  public var line: Int?
  /// The question as typed.
  public var question: String
  /// The standalone question that was answered; nil where that is the question itself.
  public var readAs: String?
  /// The kind of question.
  public var kind: QuestionKind
  /// Whether and how far the guide answers.
  public var outcome: Outcome
  /// For yes/no questions that the guide's words settle.
  public var verdict: Verdict?
  /// The line that a person sees first.
  public var summary: String
  /// The quotes, best first; empty for unanswered and conversational outcomes.
  public var passages: [Quote]
  /// Words asked about that the guide does not mention, as typed.
  public var missing: [String]
  /// Spelling corrections that were applied.
  public var corrections: [Correction]
  /// Synonyms that met the guide.
  public var synonyms: [SynonymUse]
  /// Heading paths worth reading next.
  public var seeAlso: [[String]]
  /// Where the sections of ``seeAlso`` stand, one for each.
  public var seeAlsoPlaces: [SectionPlace]
  /// The notice of the guide that was quoted.
  public var notice: String?
  /// The two ways in which the question can be read, one for each quote; empty of nearly all.
  public var choices: [Choice] = []
  /// How each question on the line was read; empty unless asked for.
  public var reading: [QuestionExplanation]
  /// How each ranked passage was found, best first; empty unless asked for.
  public var explanation: [PassageExplanation]

  /// Makes an answer.
  public init(
    line: Int? = nil, question: String, readAs: String? = nil, kind: QuestionKind,
    outcome: Outcome, verdict: Verdict? = nil, summary: String, passages: [Quote] = [],
    missing: [String] = [], corrections: [Correction] = [], synonyms: [SynonymUse] = [],
    seeAlso: [[String]] = [], notice: String? = nil, reading: [QuestionExplanation] = [],
    explanation: [PassageExplanation] = [], seeAlsoPlaces: [SectionPlace] = []
  ) {
    self.line = line
    self.question = question
    self.readAs = readAs
    self.kind = kind
    self.outcome = outcome
    self.verdict = verdict
    self.summary = summary
    self.passages = passages
    self.missing = missing
    self.corrections = corrections
    self.synonyms = synonyms
    self.seeAlso = seeAlso
    self.notice = notice
    self.reading = reading
    self.explanation = explanation
    self.seeAlsoPlaces = seeAlsoPlaces
  }
}

/// Whether and how far a guide answers a question.
public enum Outcome: String, Sendable, Equatable, CaseIterable {
  /// The guide answers.
  case answered
  /// The guide bears on the question but does not mention all that was asked about.
  case partial
  /// The guide does not answer.
  case unanswered
  /// A greeting or the like, answered without a quote.
  case conversational
}

/// The guide's answer to a yes/no question.
public enum Verdict: String, Sendable, Equatable, CaseIterable {
  /// The guide's words say yes.
  case yes
  /// The guide's words say no.
  case no
  /// It depends, ask first, or not recommended in the case asked about.
  case caution
}

/// A spelling correction.
public struct Correction: Sendable, Equatable {
  /// The word as typed.
  public var typed: String
  /// The word it was read as.
  public var readAs: String

  /// Makes a correction.
  public init(typed: String, readAs: String) {
    self.typed = typed
    self.readAs = readAs
  }
}

/// A synonym that led from the question's word to the guide's.
public struct SynonymUse: Sendable, Equatable {
  /// The words asked with.
  public var asked: String
  /// The guide's words that they met.
  public var matched: String

  /// Makes a synonym use.
  public init(asked: String, matched: String) {
    self.asked = asked
    self.matched = matched
  }
}
