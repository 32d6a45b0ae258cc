/// A standard stream of a program under test.
public enum ChildStream: Int32, Sendable, CaseIterable {
  /// Its standard input.
  case input = 0
  /// Its standard output.
  case output = 1
  /// Its standard error.
  case error = 2
}
