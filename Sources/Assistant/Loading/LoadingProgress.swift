import Terminal

/// Shows a person at a terminal how far the reading of large guides is.
struct LoadingProgress {
  /// The part of the whole time, about, that reading takes; the rest is indexing.
  private static let readingShare = 0.2

  private let line: ProgressLine

  /// Starts the time; nil where nobody would see it, or where they want linear text.
  init?(_ settings: SessionSettings, facts: TerminalFacts) {
    guard !settings.plain else { return nil }
    let color: ColorChoice =
      switch settings.color {
      case .auto: .auto
      case .always: .always
      case .never: .never
      }
    guard let line = ProgressLine("Reading guides", facts: facts, color: color) else { return nil }
    self.line = line
  }

  /// Tells which part of the guides has been read.
  func read(_ part: Double) { line.report(Self.readingShare * part) }

  /// Tells which part of the guides has been indexed.
  func index(_ part: Double) {
    line.report(Self.readingShare + (1 - Self.readingShare) * part)
  }

  /// Leaves a clean line for whatever comes next.
  func end() { line.end() }
}
