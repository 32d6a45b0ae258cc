/// How a guide is written.
public enum GuideFormat: Sendable, Equatable {
  /// CommonMark with tables.
  case markdown
  /// Text as people type it: short lines for headings, bullets, numbered steps.
  case plainText
}

extension GuideFormat {
  /// The format a file's name tells, or nil.
  init?(fileName: String) {
    guard let dot = fileName.utf8.lastIndex(of: UInt8(ascii: ".")) else { return nil }
    switch fileName[fileName.utf8.index(after: dot)...].lowercased() {
    case "md", "markdown", "mdown": self = .markdown
    case "txt", "text": self = .plainText
    default: return nil
    }
  }

  /// The format the text looks like: Markdown where one line in the first 2,000 can only be Markdown.
  init(lookingAt source: SourceText) {
    for line in 1...max(1, min(source.lineCount, 2_000)) {
      let bytes = source.bytes[source.range(ofLine: line)]
      if Self.isMarkdownOnly(bytes) {
        self = .markdown
        return
      }
    }
    self = .plainText
  }

  /// Whether a line is an ATX heading, a code fence, a comment, a table's rule or holds `**` or `](`.
  private static func isMarkdownOnly(_ line: ArraySlice<UInt8>) -> Bool {
    let hashes = line.prefix { $0 == UInt8(ascii: "#") }.count
    if (1...6).contains(hashes), line.dropFirst(hashes).first == .space { return true }
    let start = line.startIndex
    if line.matches("```", at: start) || line.matches("<!--", at: start) { return true }
    if line.matches("|-", at: start) || line.matches("| -", at: start) { return true }
    return line.firstPlace(of: "**", from: start) != nil
      || line.firstPlace(of: "](", from: start) != nil
  }
}
