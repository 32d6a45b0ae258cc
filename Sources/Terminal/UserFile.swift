import Glibc

/// Files that a person asks to be written, with the rights that their umask leaves.
public enum UserFile {
  /// Writes a text to a file, all of it or nothing.
  ///
  /// `~/` stands for the home folder. An older file is replaced at once, and keeps its rights.
  /// Links are not followed: neither at the end of the path, nor out of the home or current folder.
  ///
  /// - Parameters:
  ///   - text: what to write.
  ///   - path: the file.
  ///   - overwriting: whether an older file may go.
  /// - Throws: ``UserFileFailure``; then nothing has changed.
  public static func write(
    _ text: String, to path: String, overwriting: Bool
  ) throws(UserFileFailure) {
    let path = OwnFolder.expanded(path)
    let mode = try check(path, overwriting: overwriting)
    let draft = "\(path).\(getpid()).part"
    unlink(draft)
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let descriptor = open(draft, flags, mode ?? 0o666)
    guard descriptor >= 0 else { throw .unwritable(path: path, .last) }
    defer { close(descriptor) }
    do throws(UserFileFailure) {
      if let mode, fchmod(descriptor, mode) != 0 { throw .unwritable(path: path, .last) }
      try fill(descriptor, with: text, path: path)
      try put(draft, at: path, overwriting: overwriting)
    } catch {
      unlink(draft)
      throw error
    }
  }

  /// The rights of the file that is there already, nil if there is none.
  private static func check(_ path: String, overwriting: Bool) throws(UserFileFailure) -> mode_t? {
    if let target = OwnFolder.target(leadingOutFrom: path) {
      throw .leadsOut(path: path, target: target)
    }
    if path.hasSuffix("/") { throw .isFolder(path: path) }
    var status = stat()
    guard lstat(path, &status) == 0 else { return nil }
    switch status.st_mode & S_IFMT {
    case S_IFDIR: throw .isFolder(path: path)
    case S_IFREG where overwriting: return status.st_mode & 0o777
    case S_IFREG: throw .exists(path: path)
    default: throw .isLink(path: path)
    }
  }

  private static func fill(
    _ descriptor: Int32, with text: String, path: String
  ) throws(UserFileFailure) {
    do {
      try TextOutput(fileDescriptor: descriptor).write(text)
    } catch {
      switch error {
      case .closedPipe: throw .isLink(path: path)
      case .failed(let code): throw .unwritable(path: path, code)
      }
    }
    // A full disk may be noticed only now.
    if fsync(descriptor) != 0 && errno != EINVAL { throw .unwritable(path: path, .last) }
  }

  /// Gives a finished draft its name; a new file never takes the place of one just made by others.
  private static func put(
    _ draft: String, at path: String, overwriting: Bool
  ) throws(UserFileFailure) {
    if overwriting {
      if rename(draft, path) != 0 { throw .unwritable(path: path, .last) }
    } else if link(draft, path) == 0 {
      unlink(draft)
    } else if errno == EEXIST {
      throw .exists(path: path)
    } else if rename(draft, path) != 0 {
      // Some file systems have no links of this kind.
      throw .unwritable(path: path, .last)
    }
  }
}
