/// One of the three streams every process is born with.
public enum StandardStream: Int32, Sendable, Equatable, CaseIterable {
  /// Standard input.
  case input = 0
  /// Standard output.
  case output = 1
  /// Standard error.
  case error = 2
}
