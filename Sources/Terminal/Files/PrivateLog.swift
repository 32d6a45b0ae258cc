/// Lines that a program adds to a file of its owner's, for nobody else to read.
///
/// Trouble on the way is told once, as a value; a session never depends on the file.
public struct PrivateLog: Sendable {
  /// Where the file is.
  public let path: String
  private var hasFailed = false

  /// Opens the file for adding, making it and its folders for their owner alone if need be.
  ///
  /// - Throws: ``PrivateFileFailure`` where it cannot be written, or is a link or no regular file.
  public init(path: String) throws(PrivateFileFailure) {
    self.path = path
    try PrivateFile.append("", to: path)
  }

  /// Adds a text as it stands, which should end in a line feed.
  ///
  /// - Returns: Why it could not be written, the first time that happens; nil otherwise.
  public mutating func append(_ text: String) -> PrivateFileFailure? {
    do throws(PrivateFileFailure) {
      try PrivateFile.append(text, to: path)
      return nil
    } catch {
      defer { hasFailed = true }
      return hasFailed ? nil : error
    }
  }
}
