/// A plain list of everyday questions that have nothing to do with any guide, one a line.
///
/// Blank lines and lines that begin with `#` are skipped. How many of them get a quote shows whether a
/// guide knows what it is not about.
public enum OffTopicFile {
  /// The style that the questions go by.
  public static let style = "everyday"

  /// Reads the file at a path; each question bears the number of its line.
  ///
  /// - Throws: ``EvaluationError`` where the file cannot be read or is not UTF-8.
  public static func questions(path: String) throws(EvaluationError) -> [JudgedQuestion] {
    try questions(bytes: FileBytes.read(path), path: path)
  }

  /// Reads questions from a file's bytes; `path` names them in errors.
  ///
  /// - Throws: ``EvaluationError/malformedLine(file:line:defect:)`` where a line is not UTF-8.
  public static func questions(
    bytes: [UInt8], path: String
  ) throws(EvaluationError) -> [JudgedQuestion] {
    try NumberedLines.split(bytes, file: path).filter { !$0.text.hasPrefix("#") }.map { line in
      JudgedQuestion(
        id: "off-topic:\(line.number)", style: style, question: line.text, kind: .offTopic)
    }
  }
}
