/// What kind of answer a question asks for.
public enum QuestionKind: String, Sendable, Equatable, CaseIterable {
  case yesNo = "yes-no"
  case definition
  case list
  case procedure
  case duration
  case quantity
  case frequency
  case time
  case cause
  case who
  case `where`
  case comparison
  case advice
  case topic
  case conversational
  case other
}
