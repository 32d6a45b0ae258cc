import Glibc

/// Lets the signals that end the process erase the line on standard error first.
///
/// The process ends by the signal as it would have; a signal that is ignored or handled otherwise
/// is left alone.
struct ErasingSignals {
  private static let all = [SIGHUP, SIGINT, SIGQUIT, SIGTERM]
  private let changed: [Int32]

  init() {
    changed = Self.all.filter(Self.isDefault)
    for number in changed {
      // Nothing here may allocate: a signal comes at any moment.
      signal(number) { number in
        let erasure: StaticString = "\r\u{1B}[K"
        _ = write(STDERR_FILENO, erasure.utf8Start, erasure.utf8CodeUnitCount)
        signal(number, SIG_DFL)
        raise(number)
      }
    }
  }

  /// Treats the signals as by default again.
  func restore() {
    for number in changed { signal(number, SIG_DFL) }
  }

  private static func isDefault(_ number: Int32) -> Bool {
    var action = sigaction()
    sigaction(number, nil, &action)
    return action.__sigaction_handler.sa_handler == nil
  }
}
