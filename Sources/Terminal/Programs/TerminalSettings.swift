import Glibc

/// How the terminal treats keys: whether it echoes them, waits for whole lines and so on.
struct TerminalSettings {
  private let stream: StandardStream
  private let settings: termios

  /// The settings of the terminal behind the standard streams; nil where there is none.
  static func current() -> TerminalSettings? {
    for stream in StandardStream.allCases {
      var settings = termios()
      guard tcgetattr(stream.rawValue, &settings) == 0 else { continue }
      return TerminalSettings(stream: stream, settings: settings)
    }
    return nil
  }

  /// Has the terminal treat keys again as it did.
  func restore() {
    var settings = settings
    tcsetattr(stream.rawValue, TCSADRAIN, &settings)
  }
}
