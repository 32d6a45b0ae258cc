import Glibc

/// A pipe whose ends other programs do not inherit by accident.
struct PipePair {
  var readEnd: Int32
  var writeEnd: Int32

  /// Makes a pipe; only while ``ChildProcess`` holds its lock, see there.
  init() throws {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw SupportError.system(call: "pipe", code: errno) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    (readEnd, writeEnd) = (ends[0], ends[1])
  }
}
