import Glibc

/// Files that a person asks for by name, such as a saved conversation.
public enum UserFile {
  private static let readableAndWritable: mode_t = 0o666

  /// Writes a text to a file, all of it or nothing.
  ///
  /// Who may read it is the umask's business. A file that is overwritten keeps its permissions, and
  /// stays as it is until all of the text is on the disk. Neither a link at the end of the path is
  /// followed, nor one on the way that leads out of the home folder or the current one.
  ///
  /// - Parameters:
  ///   - text: what is written, as UTF-8.
  ///   - path: where to; a leading `~/` is the home folder.
  ///   - overwriting: whether a file that is there may be replaced.
  /// - Returns: the path with the home folder filled in.
  /// - Throws: ``UserFileFailure``.
  @discardableResult
  public static func write(
    _ text: String, to path: String, overwriting: Bool
  ) throws(UserFileFailure) -> String {
    try write(text, to: path, overwriting: overwriting, home: HomeFolder.path)
  }

  /// The same, with the home folder given.
  @discardableResult
  static func write(
    _ text: String, to typedPath: String, overwriting: Bool, home: String?
  ) throws(UserFileFailure) -> String {
    let path = HomeFolder.expanding(typedPath, home: home)
    // The C library would see only what stands before.
    guard !path.utf8.contains(0) else { throw unwritable(path, EINVAL) }
    if let target = LinkGuard.wayOut(of: path, home: home) {
      throw .linkLeadsOut(path: path, target: target)
    }
    var status = stat()
    if lstat(path, &status) == 0 {
      try check(status, path, overwriting: overwriting)
      try replace(path, mode: status.st_mode & 0o777, with: text)
    } else {
      // A folder's name ends like that, also where there is none.
      guard !path.hasSuffix("/") else { throw .isFolder(path: path) }
      try create(path, at: path, with: text)
    }
    return path
  }

  /// Whether what is there may be replaced.
  private static func check(
    _ status: stat, _ path: String, overwriting: Bool
  ) throws(UserFileFailure) {
    switch status.st_mode & S_IFMT {
    case S_IFDIR: throw .isFolder(path: path)
    case S_IFLNK: throw .isLink(path: path)
    case S_IFREG where overwriting: break
    case S_IFREG: throw .exists(path: path)
    default: throw .notARegularFile(path: path)
    }
    // Renaming would get round the file's own permissions.
    guard access(path, W_OK) == 0 else { throw unwritable(path, errno) }
  }

  private static func replace(
    _ path: String, mode: mode_t, with text: String
  ) throws(UserFileFailure) {
    let folder = LinkGuard.parent(of: path)
    let draft = (folder == "/" ? "" : folder) + "/.\(getpid()).draft"
    unlink(draft)
    try create(path, at: draft, mode: mode, with: text)
    guard rename(draft, path) == 0 else {
      let code = errno
      unlink(draft)
      throw unwritable(path, code)
    }
  }

  /// Writes a new file; `path` is the name by which the person knows it.
  private static func create(
    _ path: String, at place: String, mode: mode_t? = nil, with text: String
  ) throws(UserFileFailure) {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let descriptor = open(place, flags, readableAndWritable)
    guard descriptor >= 0 else {
      throw errno == EEXIST ? .exists(path: path) : unwritable(path, errno)
    }
    var code: Int32?
    if let mode, fchmod(descriptor, mode) != 0 { code = errno }
    if code == nil { code = fill(descriptor, with: text) }
    if close(descriptor) != 0 && code == nil { code = errno }
    if let code {
      unlink(place)
      throw unwritable(path, code)
    }
  }

  /// Writes a text and waits until it is on the disk, which may be full; the error if there is one.
  private static func fill(_ descriptor: Int32, with text: String) -> Int32? {
    do {
      try TextOutput(fileDescriptor: descriptor).write(text)
    } catch {
      switch error {
      case .closedPipe: return EPIPE
      case .failed(let code): return code.rawValue
      }
    }
    // Some file systems have no such thing as syncing, which is no failure.
    return fsync(descriptor) == 0 || errno == EINVAL || errno == ENOSYS ? nil : errno
  }

  private static func unwritable(_ path: String, _ code: Int32) -> UserFileFailure {
    .unwritable(path: path, SystemErrorCode(rawValue: code))
  }
}
