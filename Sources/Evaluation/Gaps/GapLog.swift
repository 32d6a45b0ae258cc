/// A log of questions that a guide did not answer, as `askguide --log` writes it.
public struct GapLog: Sendable, Equatable {
  /// The records, in the order of the file.
  public let records: [GapRecord]
  /// The lines that are no records, with what is wrong with them.
  public let defects: [EvaluationError]

  /// Reads the file at a path; lines that cannot be read are told in ``defects`` and skipped.
  ///
  /// - Throws: ``EvaluationError`` where the file cannot be read.
  public init(path: String) throws(EvaluationError) {
    self.init(bytes: try FileBytes.read(path), path: path)
  }

  /// Reads a log from a file's bytes; `path` names it in ``defects``.
  public init(bytes: [UInt8], path: String) {
    var records: [GapRecord] = []
    var defects: [EvaluationError] = []
    var number = 0
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      number += 1
      do throws(EvaluationError) {
        let found = try JSONLines.decode(GapRecord.self, from: Array(line), file: path)
        records += found.map(\.record)
      } catch {
        defects.append(error.onLine(number))
      }
    }
    self.records = records
    self.defects = defects
  }
}

extension EvaluationError {
  /// The same defect of another line.
  fileprivate func onLine(_ number: Int) -> EvaluationError {
    guard case .malformedLine(let file, _, let defect) = self else { return self }
    return .malformedLine(file: file, line: number, defect: defect)
  }
}
