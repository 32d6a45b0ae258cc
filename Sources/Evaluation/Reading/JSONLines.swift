import FoundationEssentials

/// Reads files of one JSON object a line.
enum JSONLines {
  /// The objects of a file with the numbers of their lines; blank lines are skipped.
  ///
  /// - Throws: ``EvaluationError`` with the file and the line of the first object that is malformed.
  static func decode<Record: Decodable>(
    _ type: Record.Type, from bytes: [UInt8], file: String
  ) throws(EvaluationError) -> [(line: Int, record: Record)] {
    let decoder = JSONDecoder()
    var records: [(line: Int, record: Record)] = []
    for line in try NumberedLines.split(bytes, file: file) {
      do {
        let record = try decoder.decode(type, from: Data(line.text.utf8))
        records.append((line.number, record))
      } catch {
        throw EvaluationError.malformedLine(
          file: file, line: line.number, defect: defect(of: error))
      }
    }
    return records
  }

  /// What a decoder's error means for the line.
  private static func defect(of error: any Error) -> LineDefect {
    switch error as? DecodingError {
    case .keyNotFound(let key, _): .missingField(key.stringValue)
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      // A line that is valid JSON yet no object fails at the root, where the path is empty.
      context.codingPath.first.map { .wrongType(field: $0.stringValue) } ?? .invalidJSON
    default: .invalidJSON
    }
  }
}
