/// The question that was given as arguments.
enum ArgumentQuestion {
  /// The words as one question; nil where none was given.
  static func read(_ words: [String]?) throws(SessionError) -> String? {
    guard let question = words?.joined(separator: " ") else { return nil }
    if question.allSatisfy(\.isWhitespace) { throw .emptyQuestion }
    if let command = LineReading.command(in: question) { throw .commandAsQuestion(command) }
    return QuestionBound.bounded(question)
  }
}
