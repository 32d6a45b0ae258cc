import Glibc

/// Files for their owner alone, such as a history: regular ones, never ones that a link leads to.
enum PrivateFile {
  private static let privateFile: mode_t = 0o600
  private static let privateFolder: mode_t = 0o700
  private static let safely = O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK

  /// Reads all entries; none if there is no file.
  static func read(_ path: String) throws(PrivateFileFailure) -> [String] {
    let descriptor = open(path, O_RDONLY | safely)
    guard descriptor >= 0 else {
      if errno == ENOENT || errno == ENOTDIR { return [] }
      throw refusal(path, PrivateFileFailure.unreadable)
    }
    defer { close(descriptor) }
    try check(descriptor, path)
    var entries: [String] = []
    var reader = LineReader(fileDescriptor: descriptor)
    do {
      while let line = try reader.next() {
        if !line.text.isEmpty { entries.append(line.text) }
      }
    } catch {
      switch error {
      case .failed(let code): throw .unreadable(path: path, code)
      }
    }
    return entries
  }

  /// Adds a text at the end, making the file and its folders if need be; below a line that was cut
  /// off, not behind it.
  static func append(_ text: String, to path: String) throws(PrivateFileFailure) {
    try makeFolders(of: path)
    let adding = O_APPEND | O_CREAT | safely
    var descriptor = open(path, O_RDWR | adding, privateFile)
    if descriptor < 0, errno == EACCES { descriptor = open(path, O_WRONLY | adding, privateFile) }
    guard descriptor >= 0 else { throw refusal(path, PrivateFileFailure.unwritable) }
    defer { close(descriptor) }
    let mode = try check(descriptor, path)
    // A file from elsewhere may be readable by others; what one asks is private.
    if mode & ~privateFile != 0 { fchmod(descriptor, mode & privateFile) }
    let isBelowPart = !text.isEmpty && endsInsideLine(descriptor)
    try write(isBelowPart ? "\n" + text : text, to: descriptor, path)
  }

  /// Whether a file has something behind its last line break: a disk was full, or another program
  /// left the break out.
  private static func endsInsideLine(_ descriptor: Int32) -> Bool {
    let end = lseek(descriptor, 0, SEEK_END)
    var last = UInt8(ascii: "\n")
    return end > 0 && pread(descriptor, &last, 1, end - 1) == 1 && last != UInt8(ascii: "\n")
  }

  /// Puts a new file in place of the old one, all at once.
  ///
  /// An entry that another session adds in this very moment is lost, as with other shells.
  static func replace(_ path: String, with entries: some Sequence<String>)
    throws(PrivateFileFailure)
  {
    let draft = "\(path).\(getpid())"
    unlink(draft)
    let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | safely, privateFile)
    guard descriptor >= 0 else { throw refusal(path, PrivateFileFailure.unwritable) }
    defer { close(descriptor) }
    do throws(PrivateFileFailure) {
      try write(entries.map { $0 + "\n" }.joined(), to: descriptor, path)
      guard rename(draft, path) == 0 else { throw PrivateFileFailure.unwritable(path: path, .last) }
    } catch {
      unlink(draft)
      throw error
    }
  }

  private static func write(
    _ text: String, to descriptor: Int32, _ path: String
  ) throws(PrivateFileFailure) {
    do {
      try TextOutput(fileDescriptor: descriptor).write(text)
    } catch {
      switch error {
      case .closedPipe: throw .notARegularFile(path: path)
      case .failed(let code): throw .unwritable(path: path, code)
      }
    }
  }

  /// Makes the folders above a file that are not there yet, for their owner alone.
  private static func makeFolders(of path: String) throws(PrivateFileFailure) {
    let slashes = path.utf8.indices.filter { path.utf8[$0] == UInt8(ascii: "/") }
    guard let parent = slashes.last, access(String(path[..<parent]), F_OK) != 0 else { return }
    for slash in slashes where slash > path.startIndex {
      let folder = String(path[..<slash])
      guard mkdir(folder, privateFolder) != 0, errno != EEXIST else { continue }
      // A folder one may not write in need not be made if it is there.
      let code = SystemErrorCode.last
      if access(folder, F_OK) != 0 { throw .noFolder(path: folder, code) }
    }
  }

  /// Makes sure that a file is a regular one; its permissions.
  @discardableResult
  private static func check(_ descriptor: Int32, _ path: String) throws(PrivateFileFailure)
    -> mode_t
  {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      throw refusal(path, PrivateFileFailure.unreadable)
    }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notARegularFile(path: path) }
    return status.st_mode & 0o7777
  }

  private static func refusal(
    _ path: String, _ kind: (String, SystemErrorCode) -> PrivateFileFailure
  ) -> PrivateFileFailure {
    let code = SystemErrorCode.last
    // What the system says to O_NOFOLLOW on a link, and to writing into a pipe nobody reads.
    let isOddFile = [ELOOP, ENXIO].contains(code.rawValue)
    return isOddFile ? .notARegularFile(path: path) : kind(path, code)
  }
}
