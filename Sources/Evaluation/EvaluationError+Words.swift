import Glibc

extension EvaluationError: CustomStringConvertible {
  /// What happened, where, and what to do, in one line.
  public var description: String {
    switch self {
    case .unreadable(let path, let code):
      "\(path): cannot be read: \(String(cString: strerror(code)))"
    case .unwritable(let path, let code):
      "\(path): cannot be written: \(String(cString: strerror(code)))"
    case .noQuestions(let path):
      "\(path): no judged questions there or beside it: name a file that ends in .jsonl"
    case .malformedLine(let file, let line, let defect):
      "\(file):\(line): \(defect)"
    case .malformedRequirement(let text):
      "‘\(text)’ is not a requirement: write METRIC=VALUE with a value from 0 to 1, as first=0.92"
    case .unknownMetric(let name, let known):
      "there is no metric ‘\(name)’; there are \(known.joined(separator: ", "))"
    }
  }
}

extension LineDefect: CustomStringConvertible {
  /// What is wrong and what to do, without the place.
  public var description: String {
    switch self {
    case .invalidUTF8: "not UTF-8: save the file as UTF-8"
    case .invalidJSON: "not a JSON object: write one object a line"
    case .missingField(let field): "the field ‘\(field)’ is missing"
    case .wrongType(let field): "the field ‘\(field)’ holds the wrong sort of value"
    case .unknownValue(let field, let value, let allowed):
      "‘\(value)’ is no \(field): write \(allowed.joined(separator: ", "))"
    case .emptyQuestion: "the question is empty"
    case .noGold:
      "names nothing that answers: fill ‘quotes’ or ‘sections’, or make it unanswerable"
    case .emptyPiece: "a piece in ‘quotes’ or ‘all’ is empty: copy it from the guide"
    case .duplicateID(let id, let firstLine):
      "the id ‘\(id)’ is taken by line \(firstLine): give each question its own"
    case .fieldCount(let expected, let found):
      "\(found) fields where \(expected) parted by tabs are due"
    }
  }
}
