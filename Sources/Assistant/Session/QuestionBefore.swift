import Answering

/// A question of this session, to be asked again.
struct QuestionBefore: Equatable {
  /// As typed.
  var question: String
  /// What it was read as, able to stand alone.
  var standalone: String
  /// The section that was quoted first; empty where none was.
  var section: [String]

  init(_ answer: Answer) {
    question = answer.question
    standalone = answer.readAs ?? answer.question
    section = answer.passages.first?.citedPath ?? []
  }
}
