/// What came of asking a person for a line.
public enum LineEvent: Sendable, Equatable {
  /// A line, without its end.
  case line(String)
  /// Ctrl-C: the line was given up and must not be acted on.
  case interrupted
  /// Ctrl-D on an empty line, or the terminal has gone.
  case endOfInput
}
