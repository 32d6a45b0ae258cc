/// The name of a tag, and whether it opens or closes.
struct HTMLTag: Equatable {
  var name: String
  var isClosing: Bool

  /// Reads a tag's name at `<`; nil where no tag begins there.
  init?<Bytes: Collection<UInt8>>(at start: Int, in bytes: Bytes) where Bytes.Index == Int {
    guard start + 1 < bytes.endIndex, bytes[start] == UInt8(ascii: "<") else { return nil }
    isClosing = bytes[start + 1] == UInt8(ascii: "/")
    let first = start + (isClosing ? 2 : 1)
    guard first < bytes.endIndex, bytes[first].isUpper || bytes[first].isLower else { return nil }
    var end = first
    while end < bytes.endIndex, end - first < 64, Self.isNamePart(bytes[end]) { end += 1 }
    name = bytes.string(first..<end).lowercased()
  }

  private static func isNamePart(_ byte: UInt8) -> Bool {
    byte.isUpper || byte.isLower || byte.isDigit || byte == UInt8(ascii: "-")
  }

  /// Tags whose words head what follows.
  static let headings: Set<String> = ["h1", "h2", "h3", "h4", "h5", "h6", "summary"]

  /// Tags that stand inside a sentence; every other tag ends a paragraph.
  static let inline: Set<String> = [
    "a", "abbr", "b", "bdi", "bdo", "big", "br", "cite", "code", "data", "del", "dfn", "em", "font",
    "i", "img", "ins", "kbd", "label", "mark", "q", "s", "samp", "small", "span", "strike",
    "strong", "sub", "sup", "time", "tt", "u", "var", "wbr",
  ]
}
