/// The question that was given as arguments.
enum ArgumentQuestion {
  /// The words as one question, cut where a line of a pipe would be; nil where none was given.
  static func read(_ words: [String]?) throws(SessionError) -> String? {
    guard let question = words?.joined(separator: " ") else { return nil }
    if question.allSatisfy(\.isWhitespace) { throw .emptyQuestion }
    let bound = Session.lineBound
    guard question.utf8.count > bound else { return question }
    Messages.tell("the question is longer than \(bound) bytes; only its beginning was read")
    return beginning(of: question, utf8Count: bound)
  }

  /// The longest beginning that splits no scalar.
  private static func beginning(of text: String, utf8Count: Int) -> String {
    var end = text.utf8.index(text.startIndex, offsetBy: utf8Count)
    while end.samePosition(in: text.unicodeScalars) == nil { end = text.utf8.index(before: end) }
    return String(text.unicodeScalars[..<end])
  }
}
