extension GuideError: CustomStringConvertible {
  /// What happened, where, and what to do, in one line without a full stop at its end.
  public var description: String {
    switch self {
    case .unreadable(let path, let reason):
      "\(path): cannot be read: \(reason); check the path and its permissions"
    case .notAFileOrFolder(let path):
      "\(path): is neither a file nor a folder; give a guide's file or a folder of guides"
    case .empty(let path):
      "\(path): has no text to answer from; write a heading and a paragraph under it"
    case .notText(let path, let line):
      "\(path):\(line): has a NUL byte, so it is not a text file; save it as UTF-8 text"
    case .tooLarge(let path, let bytes, let limit):
      "\(path): has \(Self.mebibytes(bytes)) MiB or more, a guide may have "
        + "\(Self.mebibytes(limit)) MiB; split it into several files"
    case .noGuides(let folder):
      "\(folder): has no guide in it; add .md, .markdown, .txt or .text files that hold text"
    case .unclosedComment(let path, let line):
      "\(path):\(line): the comment is never closed; end it with -->"
    case .tooDeep(let path, let line):
      "\(path):\(line): tags nest or go on without end; give the page as text instead"
    }
  }

  private static func mebibytes(_ bytes: Int) -> Int { (bytes + (1 << 20) - 1) >> 20 }
}
