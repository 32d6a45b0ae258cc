/// What the process tells the one that started it.
public enum ExitStatus: Int32, Sendable, Equatable, CaseIterable {
  /// Every question was answered, in whole or in part.
  case answered = 0
  /// At least one question is not answered by the guide.
  case unanswered = 1
  /// Something could not be read or written.
  case failure = 2
  /// The command was used wrongly.
  case usage = 64
  /// Nobody reads the output any more; as if ended by SIGPIPE.
  case closedPipe = 141
}
