/// Why a guide could not be read.
public enum GuideError: Error, Equatable, Sendable {
  /// The system refused to give a file's or folder's contents, with its reason.
  case unreadable(path: String, reason: String)
  /// There is something at the path, but neither a file nor a folder.
  case notAFileOrFolder(path: String)
  /// The file has no text that could be quoted.
  case empty(path: String)
  /// The file holds a NUL byte or other controls, so that it is not text; the line counts from 1.
  case notText(path: String, line: Int)
  /// The file is larger than a guide may be; both numbers in bytes, `bytes` at least what was seen.
  case tooLarge(path: String, bytes: Int, limit: Int)
  /// The file unpacks to more bytes than a guide may have.
  case tooLargeUnpacked(path: String, limit: Int)
  /// The file is packed by gzip and broken.
  case brokenArchive(path: String)
  /// The file is of a kind that is not read, in words such as “a PDF document”.
  case otherFormat(path: String, format: String)
  /// The file's bytes are neither UTF-8, UTF-16 with a mark nor Windows-1252.
  case unknownEncoding(path: String)
  /// No file in the folder is a guide; what is in it instead.
  case noGuides(folder: String, leftOut: [LeftOut])
  /// A comment opens in the line and is never closed, so that all after it would be lost.
  case unclosedComment(path: String, line: Int)
}
