import Glibc

/// The number by which the operating system says why a call failed (`errno`).
public struct SystemErrorCode: RawRepresentable, Sendable, Hashable {
  /// The value of `errno`.
  public var rawValue: Int32

  /// Wraps a value of `errno`.
  public init(rawValue: Int32) {
    self.rawValue = rawValue
  }

  /// The code of the call that failed last on this thread.
  static var last: SystemErrorCode { SystemErrorCode(rawValue: errno) }
}
