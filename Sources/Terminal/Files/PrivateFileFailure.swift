/// Why a private file, such as the history, could not be kept.
public enum PrivateFileFailure: Error, Sendable, Equatable {
  /// The folder of the file could not be made.
  case noFolder(path: String, SystemErrorCode)
  /// The file could not be opened or read.
  case unreadable(path: String, SystemErrorCode)
  /// The file could not be written.
  case unwritable(path: String, SystemErrorCode)
  /// The path names a symbolic link, a pipe or the like, which is not followed.
  case notARegularFile(path: String)
  /// A link on the way leads out of the person's own folder, to `target`.
  case linkLeadsOut(path: String, target: String)
}
