/// How much an answer is to hold.
public struct AnswerOptions: Sendable, Equatable {
  /// At most this many quotes; at least 1.
  public var passages: Int
  /// Whether to say how each passage was found.
  public var explains: Bool
  /// Whether an elliptical question is read in the light of the ones before.
  public var usesContext: Bool
  /// Whether a question that can be read in two ways is answered with both; not what was chosen.
  package var offersChoices = true

  /// Makes options.
  public init(passages: Int = 3, explains: Bool = false, usesContext: Bool = true) {
    self.passages = max(1, passages)
    self.explains = explains
    self.usesContext = usesContext
  }
}
