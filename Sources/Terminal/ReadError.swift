/// Why input could not be read any further.
public enum ReadError: Error, Sendable, Equatable {
  /// The operating system refused to read from the descriptor.
  case failed(SystemErrorCode)
}
