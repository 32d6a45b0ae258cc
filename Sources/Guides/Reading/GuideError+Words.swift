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
      "\(path):\(line): has NUL or other control bytes, so it is not text; save it as UTF-8 text"
    case .tooLarge(let path, let bytes, let limit):
      "\(path): has \(Self.mebibytes(bytes)) MiB or more, a guide may have "
        + "\(Self.mebibytes(limit)) MiB; split it into several files"
    case .tooLargeUnpacked(let path, let limit):
      "\(path): unpacks to more than \(Self.mebibytes(limit)) MiB, which is the most that a guide "
        + "may have; unpack it and split it into several files"
    case .brokenArchive(let path):
      "\(path): is packed by gzip but broken; unpack it with gunzip to see what is left"
    case .otherFormat(let path, let format):
      "\(path): is \(format), not text; save it as text, Markdown or HTML"
    case .unknownEncoding(let path):
      "\(path): is written in an encoding other than UTF-8, UTF-16 and Windows-1252; "
        + "save it as UTF-8 text"
    case .noGuides(let folder, let leftOut):
      "\(folder): has no guide in it; add .md, .txt, .html, .rst or .adoc files that hold text"
        + (LeftOut.summary(of: leftOut).map { " (\($0))" } ?? "")
    case .unclosedComment(let path, let line):
      "\(path):\(line): the comment is never closed; end it with -->"
    }
  }

  private static func mebibytes(_ bytes: Int) -> Int { (bytes + (1 << 20) - 1) >> 20 }
}
