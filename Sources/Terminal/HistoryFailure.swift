/// Why the history could not be kept; never a reason to stop.
public enum HistoryFailure: Error, Sendable, Equatable {
  /// The folder of the history file could not be made.
  case noFolder(path: String, SystemErrorCode)
  /// The history file could not be opened or read.
  case unreadable(path: String, SystemErrorCode)
  /// The history file could not be written.
  case unwritable(path: String, SystemErrorCode)
  /// The path names a symbolic link, a pipe or the like, which is not followed.
  case notARegularFile(path: String)
}
