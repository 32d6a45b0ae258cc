/// What can stop a measurement.
public enum EvaluationError: Error, Sendable, Equatable {
  /// The file cannot be read; `code` is the system's error number.
  case unreadable(path: String, code: Int32)
  /// The file cannot be written; `code` is the system's error number.
  case unwritable(path: String, code: Int32)
  /// A folder holds no judged questions, or none stand beside a guide.
  case noQuestions(path: String)
  /// A line of a file is not what it has to be; lines count from 1.
  case malformedLine(file: String, line: Int, defect: LineDefect)
  /// A requirement is not of the form `METRIC=VALUE` with a value from 0 to 1.
  case malformedRequirement(text: String)
  /// A requirement names a metric that there is not.
  case unknownMetric(name: String, known: [String])
}

/// What is wrong with a line of a file of questions, documents or judgements.
public enum LineDefect: Sendable, Equatable {
  /// The bytes are not UTF-8.
  case invalidUTF8
  /// The line is not one JSON object.
  case invalidJSON
  /// A field that has to be there is not.
  case missingField(String)
  /// A field holds another sort of value than it has to.
  case wrongType(field: String)
  /// A field holds a word that has no meaning there.
  case unknownValue(field: String, value: String, allowed: [String])
  /// The question has no text.
  case emptyQuestion
  /// The question is said to be answerable, wholly or in part, yet nothing is named that answers.
  case noGold
  /// A piece of the guide that answers has no text.
  case emptyPiece
  /// An earlier line bears the same id.
  case duplicateID(String, firstLine: Int)
  /// The line has not as many fields, parted by tabs, as it has to.
  case fieldCount(expected: Int, found: Int)
}
