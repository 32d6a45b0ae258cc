/// Why text could not be written.
public enum WriteError: Error, Sendable, Equatable {
  /// Nobody reads the other end any more, as after `| head`; reason to stop, not to complain.
  case closedPipe
  /// The operating system refused to write, for instance because the disk is full.
  case failed(SystemErrorCode)
}
