import Glibc

/// Ctrl-\, by which a person ends a program that listens to nothing else (`SIGQUIT`).
public enum QuitSignal {
  /// Has the signal end the process quietly, as by default.
  ///
  /// The runtime library takes the signal, where it is linked dynamically, for a crash to be looked
  /// into, and asks the person at the terminal how. Who has the signal ignored is left alone.
  public static func endQuietly() {
    var action = sigaction()
    guard sigaction(SIGQUIT, nil, &action) == 0, let handler = action.__sigaction_handler.sa_handler
    else { return }
    // `SIG_IGN`, which cannot be compared as a function.
    guard unsafeBitCast(handler, to: Int.self) != 1 else { return }
    signal(SIGQUIT, SIG_DFL)
  }
}
