/// How a question was read: what was asked about, and what each part of it was taken for.
public struct QuestionExplanation: Sendable, Equatable {
  /// A word of the question, or several that were read as one.
  public struct Word: Sendable, Equatable {
    /// The words as typed, or as taken over from the question before.
    public var asked: String
    /// How they were read: exact, corrected, derived, synonym, kind, unknown and so on.
    public var relation: String
    /// What they were read as, best first, in the guide's words; empty where the guide has none.
    public var readAs: [String]
    /// The index terms (stems) of each of ``readAs``.
    public var stems: [String]
    /// Inverse document frequency of all that they were read as; nil where the guide has nothing.
    public var idf: Double?
    /// What meeting them is worth, relative to 1 for a thing of its own.
    public var weight: Double

    /// Makes the explanation of a word.
    public init(
      asked: String, relation: String, readAs: [String], stems: [String], idf: Double?,
      weight: Double
    ) {
      self.asked = asked
      self.relation = relation
      self.readAs = readAs
      self.stems = stems
      self.idf = idf
      self.weight = weight
    }
  }

  /// The question that was answered, able to stand alone.
  public var question: String
  /// The kind of answer asked for.
  public var kind: QuestionKind
  /// What was asked about, in the order of the question.
  public var words: [Word]

  /// Makes an explanation.
  public init(question: String, kind: QuestionKind, words: [Word]) {
    self.question = question
    self.kind = kind
    self.words = words
  }
}
