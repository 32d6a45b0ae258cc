import Glibc
import Synchronization

/// A pipe whose ends programs under test do not inherit.
public struct PipePair: Sendable {
  /// Held while a pipe is made and while a program is started: a program that starts between the
  /// making of a pipe and its marking would keep the pipe open.
  static let inheritance = Mutex(())

  /// The descriptor to read from.
  public let readEnd: Int32
  /// The descriptor to write to.
  public let writeEnd: Int32

  /// Makes a pipe; whoever makes it closes its ends.
  public static func make() throws -> PipePair {
    try inheritance.withLock { _ in try PipePair() }
  }

  /// Makes a pipe while ``inheritance`` is held.
  init() throws {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw SupportError.system(call: "pipe", code: errno) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    (readEnd, writeEnd) = (ends[0], ends[1])
  }
}
