/// Why a file of the person's own was not written; what was there before is still there.
public enum UserFileFailure: Error, Sendable, Equatable {
  /// There is such a file, and it was not to be overwritten.
  case exists(path: String)
  /// The path names a folder.
  case isFolder(path: String)
  /// The path names a symbolic link, which is not followed.
  case isLink(path: String)
  /// The path names a device, a pipe or the like.
  case notARegularFile(path: String)
  /// A link on the way leads out of the person's own folder, to `target`.
  case linkLeadsOut(path: String, target: String)
  /// The file could not be written.
  case unwritable(path: String, SystemErrorCode)
}
