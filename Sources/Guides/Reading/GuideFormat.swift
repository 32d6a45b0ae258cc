/// How a guide is written.
public enum GuideFormat: Sendable, Equatable {
  /// CommonMark with tables.
  case markdown
  /// Text as people type it: short lines for headings, bullets, numbered steps.
  case plainText
  /// A page as saved from a browser.
  case html
  /// reStructuredText.
  case restructuredText
  /// AsciiDoc.
  case asciiDoc
}

extension GuideFormat {
  /// The format a file's name tells, or nil.
  init?(fileName: String) {
    let fileName = String(decoding: GuideName.unpacked(Array(fileName.utf8)), as: UTF8.self)
    guard let dot = fileName.utf8.lastIndex(of: UInt8(ascii: ".")) else { return nil }
    switch fileName[fileName.utf8.index(after: dot)...].lowercased() {
    case "md", "markdown", "mdown": self = .markdown
    case "txt", "text": self = .plainText
    case "html", "htm", "xhtml": self = .html
    case "rst", "rest": self = .restructuredText
    case "adoc", "asciidoc", "asc": self = .asciiDoc
    default: return nil
    }
  }

  /// The format the text looks like: Markdown where one line in the first 2,000 can only be Markdown,
  /// else HTML where it begins with a tag that opens a block.
  init(lookingAt source: SourceText) {
    for line in 1...max(1, min(source.lineCount, 2_000)) {
      let bytes = source.bytes[source.range(ofLine: line)]
      if Self.isMarkdownOnly(bytes) {
        self = .markdown
        return
      }
    }
    self = Self.opensWithBlockTag(source) ? .html : .plainText
  }

  /// Whether a text begins as pages do, whatever its file is called.
  static func isHTML(_ source: SourceText) -> Bool {
    var rest = source.bytes[...].prefix(4_096)
    while true {
      rest = rest.drop { $0.isWhitespace }
      let start = rest.startIndex
      let isProlog = rest.matches("<?xml", at: start)
      guard isProlog || rest.matches("<!--", at: start) else { break }
      guard
        let end = isProlog
          ? rest.firstPlace(of: "?>", from: start)
          : rest.firstPlace(of: "-->", from: start)
      else { return false }
      rest = rest[(end + (isProlog ? 2 : 3))...]
    }
    let start = rest.startIndex
    return rest.matches("<!doctype html", at: start, ignoringCase: true)
      || rest.matches("<html", at: start, ignoringCase: true)
      || rest.matches("<head>", at: start, ignoringCase: true)
      || rest.matches("<body", at: start, ignoringCase: true)
  }

  /// Whether a text begins with a tag such as `<p>`, as a piece of a page does.
  private static func opensWithBlockTag(_ source: SourceText) -> Bool {
    let rest = source.bytes[...].prefix(4_096).drop { $0.isWhitespace }
    guard rest.first == UInt8(ascii: "<") else { return false }
    let name = rest.dropFirst().prefix { $0.isLower || $0.isUpper || $0.isDigit }
    let end = rest[name.endIndex...].first ?? .space
    return (end == UInt8(ascii: ">") || end.isWhitespace)
      && blockTags.contains(String(decoding: name, as: UTF8.self).lowercased())
  }

  private static let blockTags: Set<String> = [
    "p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "dl", "table", "section", "article",
    "main", "title", "meta", "details", "pre", "blockquote",
  ]

  /// Whether a line is an ATX heading, a code fence, a comment, a table's rule or holds `**` or `](`.
  private static func isMarkdownOnly(_ line: ArraySlice<UInt8>) -> Bool {
    let hashes = line.prefix { $0 == UInt8(ascii: "#") }.count
    if (1...6).contains(hashes), line.dropFirst(hashes).first == .space { return true }
    let start = line.startIndex
    if line.matches("```", at: start) || line.matches("<!--", at: start) { return true }
    if line.matches("|-", at: start) || line.matches("| -", at: start) { return true }
    return hasStrongWords(line) || line.firstPlace(of: "](", from: start) != nil
  }

  /// Whether words stand between two stars and two stars; a row of stars is a rule.
  private static func hasStrongWords(_ line: ArraySlice<UInt8>) -> Bool {
    guard let open = line.firstPlace(of: "**", from: line.startIndex) else { return false }
    let words = line[(open + 2)...]
    let before = open > line.startIndex ? line[open - 1] : .space
    guard !before.isLetter, !before.isDigit, let first = words.first, !first.isWhitespace,
      first != UInt8(ascii: "*"),
      let close = words.firstPlace(of: "**", from: words.startIndex)
    else { return false }
    return !words[close - 1].isWhitespace
  }
}
