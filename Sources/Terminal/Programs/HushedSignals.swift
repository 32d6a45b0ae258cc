import Glibc

/// Signals that the process ignores for a while.
struct HushedSignals {
  /// The signals concerned.
  let signals: [Int32]
  private var before: [sigaction] = []

  /// Starts ignoring signals.
  init(_ signals: [Int32]) {
    self.signals = signals
    for number in signals {
      var action = sigaction()
      sigaction(number, nil, &action)
      before.append(action)
      signal(number, SIG_IGN)
    }
  }

  /// Treats the signals again as before.
  func restore() {
    for (number, action) in zip(signals, before) {
      var action = action
      sigaction(number, &action, nil)
    }
  }
}
