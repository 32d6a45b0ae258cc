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
    /// An everyday question that has nothing to do with the guide; counted apart.
    case offTopic = "off-topic"

    /// Whether the guide has something to show.
    public var hasAnswer: Bool { self == .answerable || self == .partial }
  }

  /// The style of questions that go on from the ones before.
  public static let followUp = "follow-up"

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
  /// What answers.
  public var gold: Gold
  /// The kind of question, in the words of ``QuestionKind`` as far as they go.
  public var type: String
  /// The verdict that is right; nil where none is.
  public var verdict: Verdict?
  /// Other verdicts that a careful reader would accept; nil stands for none.
  public var verdictAlso: [Verdict?]
  /// Words asked about that the guide does not mention.
  public var missing: [String]

  /// Makes a judged question.
  public init(
    id: String, style: String = "", context: [String] = [], question: String, kind: Kind,
    gold: Gold = .sections(right: [], needs: nil), type: String = QuestionKind.other.rawValue,
    verdict: Verdict? = nil, verdictAlso: [Verdict?] = [], missing: [String] = []
  ) {
    self.id = id
    self.style = style
    self.context = context
    self.question = question
    self.kind = kind
    self.gold = gold
    self.type = type
    self.verdict = verdict
    self.verdictAlso = verdictAlso
    self.missing = missing
  }

  /// The verdicts that are right.
  public var rightVerdicts: [Verdict?] { [verdict] + verdictAlso }
}
