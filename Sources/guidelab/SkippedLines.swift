import Evaluation

/// The lines of logs that are no records, and were skipped.
enum SkippedLines {
  /// Tells how many there are, and where the first is, a line a log.
  ///
  /// - Returns: Whether there are any.
  static func tell(of logs: [GapLog]) -> Bool {
    for log in logs {
      guard let first = log.defects.first else { continue }
      let count = log.defects.count
      complain(
        "guidelab: skipped \(count) \(count == 1 ? "line that is no record" : "lines that are no records")"
          + (count == 1 ? ", " : ", the first of them ") + "\(first)")
    }
    return logs.contains { !$0.defects.isEmpty }
  }
}
