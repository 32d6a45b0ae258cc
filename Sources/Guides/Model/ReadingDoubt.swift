/// A place where reading a file was in doubt; told by `guidelab lint`, or on loading where it matters.
public struct ReadingDoubt: Sendable, Equatable {
  /// What was in doubt.
  public enum Kind: String, Sendable, Equatable, CaseIterable {
    /// Front matter that is opened and never closed.
    case unclosedFrontMatter
    /// The file was not UTF-8; it was read as UTF-16.
    case readAsUTF16
    /// The file was not UTF-8; it was read as Windows-1252.
    case readAsWindows1252
    /// Bytes that are no text were replaced by U+FFFD.
    case invalidBytes
    /// A passage so long that it was cut.
    case cutPassage
    /// A comment that is opened and never closed.
    case unclosedComment
  }

  /// What was in doubt.
  public var kind: Kind
  /// The line where it stands, 1-based; 1 for the whole file.
  public var line: Int

  /// Makes a doubt.
  public init(kind: Kind, line: Int) {
    self.kind = kind
    self.line = line
  }
}
