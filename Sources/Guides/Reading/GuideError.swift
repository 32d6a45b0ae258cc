/// Why a guide could not be read.
public enum GuideError: Error, Equatable, Sendable {
  /// The system refused to give a file's or folder's contents, with its reason.
  case unreadable(path: String, reason: String)
  /// There is something at the path, but neither a file nor a folder.
  case notAFileOrFolder(path: String)
  /// The file has no text that could be quoted.
  case empty(path: String)
  /// The file holds a NUL byte, so that it is not text; the line counts from 1.
  case notText(path: String, line: Int)
  /// The file is larger than a guide may be; both numbers in bytes, `bytes` at least what was seen.
  case tooLarge(path: String, bytes: Int, limit: Int)
  /// No file in the folder is a guide.
  case noGuides(folder: String)
  /// A comment opens in the line and is never closed, so that all after it would be lost.
  case unclosedComment(path: String, line: Int)
  /// Elements of HTML nest without end at the line, or a tag has no end of attributes.
  case tooDeep(path: String, line: Int)
}
