import Glibc

extension TerminalFacts {
  /// Asks the operating system about this process's streams and environment.
  public static func current() -> TerminalFacts {
    var environment: [String: String] = [:]
    for name in variables {
      if let value = getenv(name) { environment[name] = String(cString: value) }
    }
    let terminals = StandardStream.allCases.filter { isatty($0.rawValue) == 1 }
    // Output's size counts most; with output in a pipe, the other streams know the same window.
    let order: [StandardStream] = [.output, .error, .input]
    let size = order.lazy.filter(terminals.contains).compactMap(windowSize).first
    // Where nobody looks, nothing is drawn.
    let isDescribed =
      terminals.isEmpty
      || TerminalDescription.isThere(for: environment["TERM"] ?? "", environment: environment)
    return TerminalFacts(
      environment: environment, terminals: Set(terminals), size: size, isDescribed: isDescribed)
  }

  /// The size of the window behind a stream, unless it is unknown.
  private static func windowSize(of stream: StandardStream) -> (columns: Int, rows: Int)? {
    var size = winsize()
    guard ioctl(stream.rawValue, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return (Int(size.ws_col), Int(size.ws_row))
  }
}
