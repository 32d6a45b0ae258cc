/// What a guide's author says of a section in a comment under its heading.
enum AuthorNote: Equatable {
  /// `<!-- key: … -->`: a name for the section.
  case key(String)
  /// `<!-- asked as: … -->`: questions as people put them, one a line.
  case phrasings([String])

  /// Reads a comment's text; nil where the comment is none of these.
  init?(comment: String) {
    let bytes = Array(comment.utf8)
    let range = bytes.trimmed(0..<bytes.count)
    if bytes.matches("key:", at: range.lowerBound, ignoringCase: true) {
      let name = bytes.trimmed(range.lowerBound + 4..<range.upperBound)
      if name.isEmpty { return nil }
      self = .key(bytes.string(name))
    } else if bytes.matches("asked as:", at: range.lowerBound, ignoringCase: true) {
      let lines = bytes[range.lowerBound + 9..<range.upperBound].split(separator: .newline)
      self = .phrasings(lines.compactMap { Self.phrasing(bytes, $0.startIndex..<$0.endIndex) })
    } else {
      return nil
    }
  }

  /// A line without the blanks and the bullet around it; nil where nothing is left.
  private static func phrasing(_ bytes: [UInt8], _ line: Range<Int>) -> String? {
    var range = bytes.trimmed(line)
    if bytes[range].starts(with: [UInt8(ascii: "-"), .space]) {
      range = bytes.trimmed(range.lowerBound + 2..<range.upperBound)
    }
    return range.isEmpty ? nil : bytes.string(range)
  }
}
