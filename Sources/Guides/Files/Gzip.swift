import CZlib

/// The door to zlib: files packed by gzip, unpacked.
///
/// No other file imports the C library, and none of its names leave this one.
enum Gzip {
  /// How unpacking ends early.
  enum Failure: Error {
    /// More bytes come out than are allowed.
    case tooLarge
    /// The bytes are not what gzip writes, or end too soon.
    case broken
  }

  /// Whether bytes begin as gzip's files do (RFC 1952).
  static func isPacked(_ bytes: [UInt8]) -> Bool { bytes.starts(with: [0x1F, 0x8B, 0x08]) }

  /// Unpacks all members of a file.
  ///
  /// - Parameter limit: The most bytes that may come out; memory is bounded by twice as many.
  static func unpacked(_ packed: [UInt8], limit: Int) throws(Failure) -> [UInt8] {
    var stream = z_stream()
    // 16 says that a gzip header comes, 15 that its window may have any size.
    guard inflateInit2_(&stream, 15 + 16, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK
    else { throw .broken }
    defer { inflateEnd(&stream) }
    var input = packed
    var result: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    let count = input.count
    var failure: Failure?
    input.withUnsafeMutableBufferPointer { source in
      stream.next_in = source.baseAddress
      stream.avail_in = UInt32(clamping: count)
      while failure == nil {
        let (status, got) = step(&stream, &chunk)
        result += chunk[..<got]
        if result.count > limit { failure = .tooLarge }
        if status == Z_STREAM_END {
          // Another member may follow; zeros fill up what tapes and blocks leave.
          guard stream.avail_in > 1, stream.next_in.pointee == 0x1F else { return }
          if inflateReset(&stream) != Z_OK { failure = .broken }
        } else if status != Z_OK || (got == 0 && stream.avail_in == 0) {
          failure = failure ?? .broken
        }
      }
    }
    if let failure { throw failure }
    return result
  }

  private static func step(_ stream: inout z_stream, _ chunk: inout [UInt8]) -> (Int32, Int) {
    chunk.withUnsafeMutableBufferPointer { buffer in
      stream.next_out = buffer.baseAddress
      stream.avail_out = UInt32(buffer.count)
      let status = inflate(&stream, Z_NO_FLUSH)
      return (status, buffer.count - Int(stream.avail_out))
    }
  }
}
