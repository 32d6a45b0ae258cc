public import Answering

/// A judged question, what was answered, and where the sections stood: all that metrics look at.
public struct Trial: Sendable, Equatable {
  /// The question and its judgement.
  public var question: JudgedQuestion
  /// The answer that was given.
  public var answer: Answer
  /// The section of each of the answer's quotes; nil where the citation points nowhere.
  public var quoteSections: [String?]
  /// Whether each of the answer's quotes stands verbatim at the lines given.
  public var quotesVerbatim: [Bool]
  /// The section of each explained passage; nil where the citation points nowhere.
  public var explainedSections: [String?]
  /// All ranked passages, best first.
  public var ranking: [RankedSection]

  /// Makes a trial.
  public init(
    question: JudgedQuestion, answer: Answer, quoteSections: [String?] = [],
    quotesVerbatim: [Bool] = [], explainedSections: [String?] = [], ranking: [RankedSection] = []
  ) {
    self.question = question
    self.answer = answer
    self.quoteSections = quoteSections
    self.quotesVerbatim = quotesVerbatim
    self.explainedSections = explainedSections
    self.ranking = ranking
  }

  /// Whether the answer says that the guide does not answer.
  public var declined: Bool {
    answer.outcome == .unanswered || answer.outcome == .conversational
  }

  /// The sections of the first passages shown; none where the answer declines.
  func sections(ofFirst count: Int) -> [String?] {
    declined ? [] : Array(quoteSections.prefix(count))
  }

  /// Whether one of the first passages shown stands in a right section.
  func showsRightSection(withinFirst count: Int) -> Bool {
    sections(ofFirst: count).contains { section in
      section.map(question.sections.contains) ?? false
    }
  }
}

/// A ranked passage, known by its section.
public struct RankedSection: Sendable, Equatable {
  /// The section's key.
  public var section: String
  /// The passage's score.
  public var score: Double

  /// Makes a ranked passage.
  public init(section: String, score: Double) {
    self.section = section
    self.score = score
  }
}
