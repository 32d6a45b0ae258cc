/// Line numbers of a citation.
enum Citation {
  /// `12`, or `12-14` for several lines.
  static func numbers(_ lines: ClosedRange<Int>) -> String {
    lines.count == 1 ? String(lines.lowerBound) : "\(lines.lowerBound)-\(lines.upperBound)"
  }

  /// `line 12`, or `lines 12 to 14`.
  static func spoken(_ lines: ClosedRange<Int>) -> String {
    lines.count == 1
      ? "line \(lines.lowerBound)" : "lines \(lines.lowerBound) to \(lines.upperBound)"
  }
}
