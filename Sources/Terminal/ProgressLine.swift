import Glibc

/// Shows on standard error how far a piece of work is, where a person may be waiting for it.
///
/// Nothing is written until the work has taken half a second, and nothing is left when it ends.
public final class ProgressLine {
  private var bar: ProgressBar
  private let clock: () -> Duration
  private let start: Duration
  private var signals: ErasingSignals?

  /// Starts the time; nil where standard error is no terminal that can take a line back, or where
  /// text is to be linear.
  ///
  /// - Parameters:
  ///   - label: what is being done, in characters that take one column each.
  ///   - facts: what is known about the terminal.
  ///   - color: whether the person wants colour.
  ///   - clock: a time that never goes back; only differences count.
  public init?(
    _ label: String, facts: TerminalFacts, color: ColorChoice,
    clock: @escaping () -> Duration = ProgressLine.monotonicTime
  ) {
    guard facts.stderrIsTerminal, !facts.isDumb, !facts.prefersPlainText else { return nil }
    bar = ProgressBar(label: label, usesColor: facts.usesColor(color, on: .error))
    self.clock = clock
    start = clock()
  }

  /// Tells that a part of the work is done, 0…1.
  public func report(_ fraction: Double) {
    let elapsed = clock() - start
    guard bar.isDue(at: elapsed) else { return }
    if signals == nil { signals = ErasingSignals() }
    // The window may have been resized meanwhile.
    let width = TerminalFacts.current().width ?? 80
    write(bar.update(fraction: fraction, elapsed: elapsed, width: width))
  }

  /// Takes the line away, so that whatever comes next stands on a clean one.
  public func end() {
    write(bar.clear())
    signals?.restore()
    signals = nil
  }

  /// The time since some moment in the past, whatever happens to the clock on the wall.
  public static func monotonicTime() -> Duration {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
  }

  private func write(_ text: String?) {
    // Progress that cannot be shown is no reason to stop the work.
    if let text { try? TextOutput.standardError.write(text) }
  }
}
