/// How a process ended.
public enum ExitStatus: Sendable, Equatable {
  /// By itself, with this exit code.
  case exited(Int32)
  /// By a signal.
  case killed(signal: Int32)

  /// Reads the status that `waitpid` reports.
  init(waitStatus: Int32) {
    let signal = waitStatus & 0x7F
    self = signal == 0 ? .exited((waitStatus >> 8) & 0xFF) : .killed(signal: signal)
  }

  /// The code as a shell shows it: 128 and the signal's number for a process that was killed.
  public var code: Int32 {
    switch self {
    case .exited(let code): code
    case .killed(let signal): 128 + signal
    }
  }
}
