/// What a guide's words amount to on a yes/no question.
public enum PolarityVerdict: String, Equatable, Sendable, CaseIterable {
  /// The guide affirms what is asked.
  case yes
  /// The guide denies it.
  case no
  /// It depends, or advice comes first: of safety, permission and suitability.
  case caution
}

/// A verdict with what it rests on.
public struct ReadVerdict: Equatable, Sendable {
  /// The verdict; nil where the words do not settle the question.
  public let verdict: PolarityVerdict?
  /// The index of the sentence that decided; nil where none did.
  public let sentence: Int?
  /// How the verdict was come by, in words for people who ask why.
  public let reason: String

  /// Makes a verdict.
  public init(verdict: PolarityVerdict?, sentence: Int?, reason: String) {
    self.verdict = verdict
    self.sentence = sentence
    self.reason = reason
  }
}
