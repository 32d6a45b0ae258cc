public import Answering

/// A question with what a right answer has to hold.
public struct JudgedQuestion: Sendable, Equatable {
  /// How far the guide answers a question.
  public enum Kind: String, Sendable, Equatable, CaseIterable {
    /// The guide answers.
    case answerable
    /// The guide bears on the question but does not mention all that is asked.
    case partial
    /// The guide does not answer.
    case unanswerable
  }

  /// The name that reports use.
  public var id: String
  /// How the question is put: colloquial, typo and so on; free words.
  public var style: String
  /// Earlier questions of the same conversation, in order.
  public var context: [String]
  /// The question as typed.
  public var question: String
  /// How far the guide answers.
  public var kind: Kind
  /// Keys of the sections that answer; any of them is right.
  public var sections: [String]
  /// Keys of the sections that a complete answer has to show together; nil where not given.
  public var needs: [String]?
  /// The kind of question, as ``QuestionKind`` names it.
  public var type: String
  /// The verdict that is right; nil where none is.
  public var verdict: Verdict?
  /// Words asked about that the guide does not mention.
  public var missing: [String]

  /// Makes a judged question.
  public init(
    id: String, style: String = "", context: [String] = [], question: String, kind: Kind,
    sections: [String] = [], needs: [String]? = nil, type: String = QuestionKind.other.rawValue,
    verdict: Verdict? = nil, missing: [String] = []
  ) {
    self.id = id
    self.style = style
    self.context = context
    self.question = question
    self.kind = kind
    self.sections = sections
    self.needs = needs
    self.type = type
    self.verdict = verdict
    self.missing = missing
  }
}
