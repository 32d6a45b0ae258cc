/// Something in a folder of guides that was not read.
public struct LeftOut: Sendable, Equatable {
  /// Why it was not read.
  public enum Reason: Sendable, Equatable {
    /// A name that begins with a dot.
    case hidden
    /// A file of a kind that guides are not written in.
    case otherKind
    /// The same file by another name: a link.
    case repeated
    /// A pipe, a device or a socket.
    case special
    /// Bytes that are no text.
    case binary
    /// Nothing to quote in it: no text, or only headings and links.
    case empty
    /// More bytes than a guide may have.
    case tooLarge
    /// The system refused it, with its reason.
    case unreadable(String)
    /// Text that cannot be read as a guide, with what is wrong.
    case faulty(String)
  }

  /// The path, as people are shown it.
  public var path: String
  /// Why it was not read.
  public var reason: Reason

  /// Makes a note of something left out.
  public init(path: String, reason: Reason) {
    self.path = path
    self.reason = reason
  }
}

extension LeftOut {
  /// What a guide's fault means for a folder it stands in.
  init(_ error: GuideError, path: String) {
    let reason: Reason =
      switch error {
      case .notText, .otherFormat, .unknownEncoding: .binary
      case .empty, .noGuides: .empty
      case .tooLarge, .tooLargeUnpacked: .tooLarge
      case .notAFileOrFolder: .special
      case .unreadable(_, let reason): .unreadable(reason)
      case .brokenArchive: .faulty("broken gzip file")
      case .unclosedComment: .faulty("a comment that never ends")
      }
    self.init(path: path, reason: reason)
  }
}
