/// A line of a file with its number.
struct NumberedLine: Equatable {
  /// 1-based number in the file.
  var number: Int
  /// The text without the line break.
  var text: String
}

/// Cuts files into lines.
enum NumberedLines {
  /// The lines of a file that hold more than white space.
  ///
  /// A byte-order mark and carriage returns before line feeds are dropped.
  ///
  /// - Throws: ``EvaluationError/malformedLine(file:line:defect:)`` at the first line that is not
  ///   UTF-8.
  static func split(_ bytes: [UInt8], file: String) throws(EvaluationError) -> [NumberedLine] {
    let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
    var lines: [NumberedLine] = []
    var number = 0
    for slice in body.split(separator: 0x0A, omittingEmptySubsequences: false) {
      number += 1
      if slice.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) { continue }
      let trimmed = slice.last == 0x0D ? slice.dropLast() : slice
      guard let text = String(validating: trimmed, as: UTF8.self) else {
        throw .malformedLine(file: file, line: number, defect: .invalidUTF8)
      }
      lines.append(NumberedLine(number: number, text: text))
    }
    return lines
  }
}
