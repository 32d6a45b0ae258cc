/// A file of judged questions, one JSON object a line.
///
/// | key | value |
/// |---|---|
/// | `id` | a name of its own |
/// | `style` | how the question is put, free words; optional |
/// | `context` | earlier questions of the conversation; optional |
/// | `question` | the question as typed |
/// | `kind` | `answerable`, `partial`, `unanswerable` or `off-topic` |
/// | `quotes` | pieces of the guide, verbatim, each of which answers |
/// | `all` | pieces that a complete answer shows together; of a list in it, one; optional |
/// | `sections` | where no `quotes` are given: keys of the sections that answer |
/// | `needs` | with it: keys that a complete answer shows together; optional |
/// | `type` | the kind of question; optional |
/// | `verdict` | `yes`, `no`, `caution` or null; optional |
/// | `verdict_also` | other verdicts that are right; optional |
/// | `missing` | words asked about that the guide does not mention; optional |
public struct QuestionFile: Sendable, Equatable {
  /// The file's name without folders and extension, as tables head its column.
  public var name: String
  /// The questions in the order of the file.
  public var questions: [JudgedQuestion]

  /// Makes a file from its parts.
  public init(name: String, questions: [JudgedQuestion]) {
    self.name = name
    self.questions = questions
  }

  /// Reads the file at a path.
  ///
  /// - Throws: ``EvaluationError`` where the file cannot be read or a line is malformed.
  public init(path: String) throws(EvaluationError) {
    try self.init(bytes: FileBytes.read(path), path: path)
  }

  /// Reads questions from a file's bytes; `path` names them in errors.
  ///
  /// - Throws: ``EvaluationError/malformedLine(file:line:defect:)`` for the first such line.
  public init(bytes: [UInt8], path: String) throws(EvaluationError) {
    var questions: [JudgedQuestion] = []
    var lineOfID: [String: Int] = [:]
    for (line, record) in try JSONLines.decode(QuestionRecord.self, from: bytes, file: path) {
      let question: JudgedQuestion
      do throws(DefectiveLine) {
        question = try record.judged()
      } catch {
        throw .malformedLine(file: path, line: line, defect: error.defect)
      }
      if let first = lineOfID.updateValue(line, forKey: question.id) {
        let defect = LineDefect.duplicateID(question.id, firstLine: first)
        throw .malformedLine(file: path, line: line, defect: defect)
      }
      questions.append(question)
    }
    let fileName = path.split(separator: "/").last.map(String.init) ?? path
    let stem = fileName.split(separator: ".").first.map(String.init) ?? fileName
    self.init(name: stem, questions: questions)
  }
}
