import Glibc

/// The few questions asked of the file system.
enum FileSystem {
  /// What a path leads to.
  enum Kind: Equatable {
    /// A regular file, or a pipe that is read like one.
    case file
    case folder
    case other
  }

  /// What stands at a path; links are followed.
  static func kind(of path: String) throws(GuideError) -> Kind {
    kind(of: try status(of: path))
  }

  /// All that a file holds.
  ///
  /// - Throws: ``GuideError/tooLarge(path:bytes:limit:)`` as soon as more than `limit` bytes came.
  static func contents(of path: String, limit: Int) throws(GuideError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw unreadable(path) }
    defer { close(descriptor) }
    let size = Int(try status(of: path).st_size)
    guard size <= limit else { throw .tooLarge(path: path, bytes: size, limit: limit) }
    var bytes = [UInt8](repeating: 0, count: max(size + 1, 4_096))
    var count = 0
    while true {
      let got = bytes.withUnsafeMutableBytes { buffer -> Int in
        guard let base = buffer.baseAddress else { return 0 }
        return Glibc.read(descriptor, base + count, buffer.count - count)
      }
      if got < 0, errno == EINTR { continue }
      guard got >= 0 else { throw unreadable(path) }
      if got == 0 { break }
      count += got
      guard count <= limit else { throw .tooLarge(path: path, bytes: count, limit: limit) }
      if count == bytes.count { bytes += [UInt8](repeating: 0, count: count) }
    }
    bytes.removeLast(bytes.count - count)
    return bytes
  }

  /// The size of a file in bytes; 0 for what has none, such as a pipe.
  static func size(of path: String) -> Int {
    (try? status(of: path)).map { Int($0.st_size) } ?? 0
  }

  /// The paths of all files in a folder and the folders in it, sorted by their bytes.
  ///
  /// Names that begin with a dot are passed over. A folder is entered once, so that links in
  /// circles come to an end.
  static func files(in folder: String) throws(GuideError) -> [String] {
    var result: [String] = []
    var seen: Set<FileIdentity> = []
    var waiting = [folder]
    while let next = waiting.popLast() {
      guard seen.insert(FileIdentity(try status(of: next))).inserted else { continue }
      for name in try names(in: next) where !name.hasPrefix(".") {
        let path = next.hasSuffix("/") ? next + name : next + "/" + name
        // A link that leads nowhere is no file.
        guard let found = try? status(of: path) else { continue }
        switch kind(of: found) {
        case .file: result.append(path)
        case .folder: waiting.append(path)
        case .other: break
        }
      }
    }
    return result.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}

extension FileSystem {
  /// A file's place on its device, the same by whatever path it is reached.
  private struct FileIdentity: Hashable {
    var device: UInt
    var node: UInt

    init(_ status: stat) {
      device = UInt(status.st_dev)
      node = UInt(status.st_ino)
    }
  }

  private static func status(of path: String) throws(GuideError) -> stat {
    var result = stat()
    guard stat(path, &result) == 0 else { throw unreadable(path) }
    return result
  }

  private static func kind(of status: stat) -> Kind {
    switch status.st_mode & S_IFMT {
    case S_IFREG, S_IFIFO: .file
    case S_IFDIR: .folder
    default: .other
    }
  }

  private static func names(in folder: String) throws(GuideError) -> [String] {
    guard let stream = opendir(folder) else { throw unreadable(folder) }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      names.append(
        withUnsafePointer(to: &entry.pointee.d_name) { pointer in
          pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        })
    }
    return names
  }

  private static func unreadable(_ path: String) -> GuideError {
    let reason = strerror(errno).map { String(cString: $0) } ?? "unknown reason"
    return .unreadable(path: path, reason: reason)
  }
}
