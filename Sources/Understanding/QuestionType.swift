/// What a question asks for.
public enum QuestionType: String, CaseIterable, Sendable {
  /// Whether something is so.
  case yesNo = "yes-no"
  /// How many or how much, money included.
  case quantity
  /// How long.
  case duration
  /// How often.
  case frequency
  /// When.
  case time
  /// Where.
  case place
  /// Who, or whom to ask.
  case who
  /// Why.
  case cause
  /// How something is done.
  case procedure
  /// All there is of something.
  case list
  /// What something is.
  case definition
  /// How things differ, or which is better.
  case comparison
  /// What one should do.
  case advice
  /// Whatever there is on something: keywords.
  case topic
}
