import Glibc

/// The few questions asked of the file system.
enum FileSystem {
  /// What stands at a path, links followed.
  struct Status: Equatable {
    var kind: Kind
    var identity: FileIdentity
    /// In bytes; 0 for what has none, such as a pipe.
    var size: Int
    /// When the contents and when anything about it were last changed, in nanoseconds since 1970.
    var modified: Int
    var changed: Int
  }

  enum Kind: Equatable {
    case file
    case pipe
    case folder
    case other
  }

  /// A file's place on its device, the same by whatever path it is reached.
  struct FileIdentity: Hashable {
    var device: UInt
    var node: UInt
  }

  /// A name in a folder.
  struct Entry {
    var name: [UInt8]
    /// Whether the name is that of a symbolic link.
    var isLink: Bool
  }

  /// What stands at a path; links are followed, and nothing is waited for.
  static func status(of path: FilePath) throws(GuideError) -> Status {
    let descriptor = try open(path, pathOnly)
    defer { close(descriptor) }
    return try status(of: descriptor, path: path)
  }

  /// All that a file holds.
  ///
  /// - Throws: ``GuideError/tooLarge(path:bytes:limit:)`` as soon as more than `limit` bytes came.
  static func contents(of path: FilePath, limit: Int) throws(GuideError) -> [UInt8] {
    let descriptor = try open(path, O_RDONLY)
    defer { close(descriptor) }
    let size = try status(of: descriptor, path: path).size
    guard size <= limit else { throw .tooLarge(path: path.shown, bytes: size, limit: limit) }
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
      guard count <= limit else { throw .tooLarge(path: path.shown, bytes: count, limit: limit) }
      if count == bytes.count { bytes += [UInt8](repeating: 0, count: count) }
    }
    bytes.removeLast(bytes.count - count)
    return bytes
  }

  /// What a folder holds, sorted by the names' bytes.
  static func entries(in folder: FilePath) throws(GuideError) -> [Entry] {
    let descriptor = try open(folder, O_RDONLY | O_DIRECTORY)
    guard let stream = fdopendir(descriptor) else {
      close(descriptor)
      throw unreadable(folder)
    }
    defer { closedir(stream) }
    var entries: [Entry] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: UInt8.self, capacity: 256) { start in
          Array(UnsafeBufferPointer(start: start, count: strnlen(start, 256)))
        }
      }
      if name == [UInt8(ascii: ".")] || name == Array("..".utf8) { continue }
      let type = Int(entry.pointee.d_type)
      entries.append(Entry(name: name, isLink: type == Int(DT_LNK)))
    }
    return entries.sorted { $0.name.lexicographicallyPrecedes($1.name) }
  }
}

extension FileSystem {
  /// Linux's `O_PATH`, which Swift is not told of: a file's place alone, so that nothing is waited
  /// for and no permission to read is needed.
  fileprivate static let pathOnly: Int32 = 0o10000000
  /// The longest path that the system takes at once, in bytes.
  private static let longestPath = 4_000

  /// Opens a path of any length: a long one in several steps.
  private static func open(_ path: FilePath, _ flags: Int32) throws(GuideError) -> Int32 {
    var folder = AT_FDCWD
    var rest = path.bytes[...]
    while rest.count > longestPath {
      let head = rest.prefix(longestPath)
      guard let slash = head.lastIndex(of: UInt8(ascii: "/")), slash > head.startIndex else {
        break
      }
      let next = openat(folder, rest[..<slash], pathOnly | O_DIRECTORY)
      let code = errno
      if folder != AT_FDCWD { close(folder) }
      errno = code
      guard next >= 0 else { throw unreadable(path) }
      folder = next
      rest = rest[(slash + 1)...].drop { $0 == UInt8(ascii: "/") }
    }
    let descriptor = openat(folder, rest.isEmpty ? [UInt8(ascii: ".")] : rest, flags)
    let code = errno
    if folder != AT_FDCWD { close(folder) }
    errno = code
    guard descriptor >= 0 else { throw unreadable(path) }
    return descriptor
  }

  private static func openat(
    _ folder: Int32, _ path: ArraySlice<UInt8>, _ flags: Int32
  ) -> Int32 {
    // A name with a NUL byte names nothing.
    if path.contains(0) {
      errno = ENOENT
      return -1
    }
    let text = path.map { CChar(bitPattern: $0) } + [0]
    return text.withUnsafeBufferPointer { buffer in
      buffer.baseAddress.map { Glibc.openat(folder, $0, flags | O_CLOEXEC) } ?? -1
    }
  }

  private static func status(of descriptor: Int32, path: FilePath) throws(GuideError) -> Status {
    var result = stat()
    guard fstat(descriptor, &result) == 0 else { throw unreadable(path) }
    let kind: Kind =
      switch result.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFIFO: .pipe
      case S_IFDIR: .folder
      default: .other
      }
    return Status(
      kind: kind,
      identity: FileIdentity(device: UInt(result.st_dev), node: UInt(result.st_ino)),
      size: Int(result.st_size), modified: nanoseconds(result.st_mtim),
      changed: nanoseconds(result.st_ctim))
  }

  private static func nanoseconds(_ time: timespec) -> Int {
    time.tv_sec.multipliedReportingOverflow(by: 1_000_000_000).partialValue &+ time.tv_nsec
  }

  private static func unreadable(_ path: FilePath) -> GuideError {
    let reason = strerror(errno).map { String(cString: $0) } ?? "unknown reason"
    return .unreadable(path: path.shown, reason: reason)
  }
}
