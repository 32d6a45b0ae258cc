/// Tells how far the reading of files is, by their bytes.
final class ReadingProgress {
  /// How many blocks of a file are taken between two reports.
  static let stride = 256

  private let report: (Double) -> Void
  private let total: Double
  private var before = 0.0
  private var current = 0.0

  /// Starts before the first of files that have so many bytes together.
  init(totalBytes: Int, report: @escaping (Double) -> Void) {
    total = Double(max(1, totalBytes))
    self.report = report
  }

  /// Says that the file before is done, and that one of so many bytes comes next.
  func beginFile(bytes: Int) {
    before += current
    current = Double(bytes)
    report(min(1, before / total))
  }

  /// Says which part of the file is done, 0…1.
  func reach(_ part: Double) {
    // A pipe has more bytes than its size says.
    report(min(1, (before + current * part) / total))
  }
}
