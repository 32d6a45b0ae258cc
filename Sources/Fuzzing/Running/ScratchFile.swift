import Glibc

/// A file of no name known to anybody, which goes when it is not held any more.
final class ScratchFile {
  let path: String

  /// Makes an empty file; nil where the system refuses.
  init?() {
    let folder = getenv("TMPDIR").map { String(cString: $0) } ?? P_tmpdir
    // `mkstemp` puts a name that is free in place of the six letters.
    var name = Array((folder + "/guidelab-fuzz-XXXXXX").utf8CString)
    let descriptor = mkstemp(&name)
    guard descriptor >= 0 else { return nil }
    close(descriptor)
    path = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit { unlink(path) }

  /// Puts bytes in place of what is in the file; false where that fails.
  func put(_ bytes: [UInt8]) -> Bool {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    return write(descriptor, bytes, bytes.count) == bytes.count
  }

  func contents() -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return [] }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = read(descriptor, &chunk, chunk.count)
      guard count > 0 else { return bytes }
      bytes += chunk[..<count]
    }
  }
}
