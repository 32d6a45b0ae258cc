/// Why a saved file cannot be used or made.
public enum SectionFileError: Error, Sendable, Equatable {
  /// The file cannot be opened or mapped; `code` is the system's error number.
  case unreadable(path: String, code: Int32)
  /// The file cannot be written; `code` is the system's error number. Nothing was left behind.
  case unwritable(path: String, code: Int32)
  /// Something stands at the path that is not to be replaced, and was left as it is.
  case occupied(path: String, by: Occupant)
  /// The file is of another kind, or not a regular file.
  case foreign(path: String)
  /// The file was written by another version of the format.
  case version(path: String, found: UInt32)
  /// The words or constants that it was made with are not those of today.
  case outdated(path: String)
  /// Bytes are missing or changed; `section` where that is known.
  case damaged(path: String, section: UInt32?)

  /// What may stand where a file is to be written.
  public enum Occupant: Sendable, Equatable {
    /// A folder.
    case folder
    /// A link, wherever it leads.
    case link
    /// A pipe, a device or a socket.
    case noFile
    /// A file that was not saved by this program.
    case otherFile
  }
}
