/// How long a question may be, however it comes in.
enum QuestionBound {
  /// A question, cut where a line of a pipe would be, which the person is told.
  static func bounded(_ question: String) -> String {
    let bound = Session.lineBound
    guard question.utf8.count > bound else { return question }
    Messages.tell(Words.truncatedQuestion(bytes: bound))
    return beginning(of: question, utf8Count: bound)
  }

  /// The longest beginning that splits no scalar.
  private static func beginning(of text: String, utf8Count: Int) -> String {
    var end = text.utf8.index(text.startIndex, offsetBy: utf8Count)
    while end.samePosition(in: text.unicodeScalars) == nil { end = text.utf8.index(before: end) }
    return String(text.unicodeScalars[..<end])
  }
}
