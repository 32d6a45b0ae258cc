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
  /// A link among the folders leads out of the home folder.
  case leadsOut(path: String, target: String)
}
