/// Why a file of the person's own was not written.
public enum UserFileFailure: Error, Sendable, Equatable {
  /// There is such a file, and nobody said that it may be overwritten.
  case exists(path: String)
  /// The path names a folder.
  case isFolder(path: String)
  /// The path names a link or something else that is no regular file.
  case isLink(path: String)
  /// A link on the way leads out of the home folder, or out of the current one.
  case leadsOut(path: String, target: String)
  /// The operating system refused.
  case unwritable(path: String, SystemErrorCode)
}
