import Glibc

/// A place that takes text: a file descriptor, written to at once and without a buffer.
///
/// Every call of ``write(_:)`` reaches the reader before it returns, so a program that drives this
/// one through a pipe never waits for an answer that sits in a buffer. The disposition of `SIGPIPE`
/// is left alone: by default a closed pipe ends the process quietly.
public struct TextOutput: Sendable, Equatable {
  /// The descriptor written to; it is not closed by this type.
  public var fileDescriptor: Int32

  /// Writes to an open file descriptor.
  public init(fileDescriptor: Int32) {
    self.fileDescriptor = fileDescriptor
  }

  /// Standard output.
  public static let standardOutput = TextOutput(fileDescriptor: STDOUT_FILENO)
  /// Standard error.
  public static let standardError = TextOutput(fileDescriptor: STDERR_FILENO)

  /// Writes all of a text as UTF-8, with no more calls than the system needs.
  ///
  /// - Throws: ``WriteError/closedPipe`` when nobody reads any more and `SIGPIPE` is ignored,
  ///   ``WriteError/failed(_:)`` for every other reason.
  /// - Complexity: O(n) in the UTF-8 length of `text`.
  public func write(_ text: String) throws(WriteError) {
    var text = text
    let failure = text.withUTF8 { Self.writeAll(UnsafeRawBufferPointer($0), to: fileDescriptor) }
    if let failure { throw failure }
  }

  /// Writes all of some bytes, which need not be text.
  ///
  /// - Throws: As ``write(_:)`` of a text.
  public func write(_ bytes: [UInt8]) throws(WriteError) {
    if let failure = bytes.withUnsafeBytes({ Self.writeAll($0, to: fileDescriptor) }) {
      throw failure
    }
  }

  /// Writes all bytes, going on after partial writes and interruptions.
  static func writeAll(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) -> WriteError? {
    var rest = bytes
    while !rest.isEmpty {
      let count = Glibc.write(descriptor, rest.baseAddress, rest.count)
      if count >= 0 {
        rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(count))
        continue
      }
      switch errno {
      case EINTR: continue
      case EAGAIN: waitUntilReady(descriptor, for: POLLOUT)
      case EPIPE: return .closedPipe
      default: return .failed(.last)
      }
    }
    return nil
  }
}

/// Waits until a descriptor that somebody made non-blocking can be used again.
func waitUntilReady(_ descriptor: Int32, for events: Int32) {
  var entry = pollfd(fd: descriptor, events: Int16(truncatingIfNeeded: events), revents: 0)
  _ = poll(&entry, 1, -1)
}
