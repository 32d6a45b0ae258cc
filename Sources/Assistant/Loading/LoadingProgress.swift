import Terminal

/// Shows a person at a terminal how far the reading of large guides is.
struct LoadingProgress {
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

  /// Tells which part of the work is done.
  func report(_ part: Double) { line.report(part) }

  /// Leaves a clean line for whatever comes next.
  func end() { line.end() }
}
