import Glibc

/// Reads whole files.
enum BoundedFile {
  /// The most bytes that are read; a file beyond it is not one that people wrote.
  static let limit = 64 << 20

  /// Reads a file's bytes.
  ///
  /// - Throws: ``FileFailure`` where the file cannot be opened or read, or is a folder.
  /// - Complexity: O(*n*) for *n* bytes.
  static func read(_ path: String) throws(FileFailure) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileFailure(path: path, code: errno) }
    defer { close(descriptor) }
    return try read(descriptor: descriptor, path: path)
  }

  /// Reads what is left of an open file; errors call it by the path.
  static func read(descriptor: Int32, path: String) throws(FileFailure) -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = chunk.withUnsafeMutableBytes {
        Glibc.read(descriptor, $0.baseAddress, $0.count)
      }
      if count == 0 { return bytes }
      if count < 0 {
        if errno == EINTR { continue }
        throw FileFailure(path: path, code: errno)
      }
      bytes += chunk[..<count]
      if bytes.count > limit { throw FileFailure(path: path, code: EFBIG) }
    }
  }
}

/// Why a file could not be read: the operating system's number for it.
struct FileFailure: Error, Equatable {
  var path: String
  var code: Int32

  /// The system's own words, such as “No such file or directory”.
  var reason: String {
    guard let words = strerror(code) else { return "error \(code)" }
    return String(cString: words)
  }
}
