import Glibc

/// Reads and writes whole files.
enum FileBytes {
  /// The most bytes that are read: a device without an end must not fill the memory.
  static let limit = 1 << 30

  /// The bytes of the file at a path.
  ///
  /// - Throws: ``EvaluationError/unreadable(path:code:)`` with the system's error number.
  static func read(_ path: String) throws(EvaluationError) -> [UInt8] {
    guard let file = fopen(path, "rb") else { throw .unreadable(path: path, code: errno) }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = fread(&chunk, 1, chunk.count, file)
      bytes.append(contentsOf: chunk[..<count])
      if count < chunk.count { break }
      if bytes.count > limit { throw .unreadable(path: path, code: EFBIG) }
    }
    guard ferror(file) == 0 else { throw .unreadable(path: path, code: errno) }
    return bytes
  }

  /// Writes bytes to the file at a path, in place of what it held.
  ///
  /// - Throws: ``EvaluationError/unwritable(path:code:)`` with the system's error number.
  static func write(_ bytes: [UInt8], to path: String) throws(EvaluationError) {
    guard let file = fopen(path, "wb") else { throw .unwritable(path: path, code: errno) }
    let written = fwrite(bytes, 1, bytes.count, file)
    // Full disks may show only when the last bytes are flushed.
    guard fclose(file) == 0, written == bytes.count else {
      throw .unwritable(path: path, code: errno)
    }
  }
}
