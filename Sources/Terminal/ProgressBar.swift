/// One line that shows how far a piece of work is: what it looks like, and when it is drawn.
///
/// A value without a clock and without a stream: it is told how far the work is and what time it
/// is, and tells what to write. ``ProgressLine`` does the writing.
public struct ProgressBar: Sendable, Equatable {
  /// Moves to the first column and erases the line.
  static let erasure = "\r\u{1B}[K"
  /// Work that is done sooner than this needs no bar.
  private static let delay = Duration.milliseconds(500)
  /// Nobody reads faster.
  private static let interval = Duration.milliseconds(100)
  private static let mostCells = 30
  private static let leastCells = 5

  private let label: String
  private let usesColor: Bool
  private var drawn: Duration?
  private var furthest = 0.0

  /// Makes a bar that is not drawn yet.
  ///
  /// - Parameters:
  ///   - label: what is being done, in characters that take one column each.
  ///   - usesColor: whether the cells of what is done are coloured.
  public init(label: String, usesColor: Bool = false) {
    self.label = label
    self.usesColor = usesColor
  }

  /// Whether the bar stands on the line.
  public var isDrawn: Bool { drawn != nil }

  /// Whether the bar would be drawn at a time: late enough, and not too often.
  public func isDue(at elapsed: Duration) -> Bool {
    elapsed >= drawn.map { $0 + Self.interval } ?? Self.delay
  }

  /// Draws the bar anew, if it is time.
  ///
  /// - Parameters:
  ///   - fraction: how much is done, 0…1; a bar never goes back.
  ///   - elapsed: the time since the work began.
  ///   - width: the columns of the terminal; the last one stays free.
  /// - Returns: what to write; nil for nothing.
  public mutating func update(fraction: Double, elapsed: Duration, width: Int) -> String? {
    guard isDue(at: elapsed) else { return nil }
    if fraction > furthest { furthest = min(1, fraction) }
    drawn = elapsed
    return Self.erasure + line(columns: width - 1)
  }

  /// Takes the bar away; nil if it is not there.
  public mutating func clear() -> String? {
    guard isDrawn else { return nil }
    drawn = nil
    return Self.erasure
  }

  /// As much as there is room for: label, cells and percentage, in falling order of length.
  private func line(columns: Int) -> String {
    let digits = String(Int(furthest * 100))
    let percentage = digits + " %"
    let padded = String(repeating: " ", count: 3 - digits.count) + percentage
    let room = columns - label.count - padded.count - 3
    if room >= Self.leastCells {
      return label + "  " + cells(min(room, Self.mostCells)) + " " + padded
    }
    let short = label + " " + padded
    if short.count <= columns { return short }
    return percentage.count <= columns ? percentage : ""
  }

  private func cells(_ count: Int) -> String {
    let full = Int(furthest * Double(count))
    let done = String(repeating: "█", count: full)
    let rest = String(repeating: "░", count: count - full)
    return usesColor ? "\u{1B}[36m" + done + "\u{1B}[39m" + rest : done + rest
  }
}
