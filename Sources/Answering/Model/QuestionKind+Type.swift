import Understanding

extension QuestionKind {
  /// The kind of a question that asks for something.
  init(_ type: QuestionType) {
    self =
      switch type {
      case .yesNo: .yesNo
      case .quantity: .quantity
      case .duration: .duration
      case .frequency: .frequency
      case .time: .time
      case .place: .where
      case .who: .who
      case .cause: .cause
      case .procedure: .procedure
      case .list: .list
      case .definition: .definition
      case .comparison: .comparison
      case .advice: .advice
      case .topic: .topic
      }
  }
}
