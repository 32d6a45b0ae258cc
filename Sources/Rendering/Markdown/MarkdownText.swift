/// Text made safe to stand in Markdown: it shows as it is and marks nothing up.
package enum MarkdownText {
  /// Escapes a line; it may stand at the start of a block.
  package static func escaped(_ text: String) -> String {
    let scalars = trimmed(Array(ControlCharacters.visible(text).unicodeScalars))
    var result = ""
    for index in scalars.indices {
      if needsEscape(at: index, in: scalars) { result += "\\" }
      result.unicodeScalars.append(scalars[index])
    }
    return result
  }

  /// A code span that shows a text as it is, whatever backticks are in it.
  static func code(_ text: String) -> String {
    let text = ControlCharacters.visible(text)
    var longest = 0
    var run = 0
    for scalar in text.unicodeScalars {
      run = scalar == "`" ? run + 1 : 0
      longest = max(longest, run)
    }
    let fence = String(repeating: "`", count: longest + 1)
    let padding = text.hasPrefix("`") || text.hasSuffix("`") ? " " : ""
    return fence + padding + text + padding + fence
  }

  /// Without spaces around it: they would make code blocks, hard breaks or broken emphasis.
  private static func trimmed(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return [] }
    return Array(scalars[first...last])
  }

  private static func needsEscape(at index: Int, in scalars: [Unicode.Scalar]) -> Bool {
    switch scalars[index] {
    // Emphasis, code, links, raw HTML, entities, tables, strikethrough, formulas, addresses.
    case "\\", "`", "*", "_", "[", "]", "<", ">", "&", "|", "~", "$", "@": true
    // A scheme's colon, and the point of “www.”, would make a bare link.
    case ":": scalars[(index + 1)...].starts(with: ["/", "/"])
    case ".": isNumber(before: index, in: scalars) || isWorldWideWeb(before: index, in: scalars)
    case ")": isNumber(before: index, in: scalars)
    case "#", "+", "-", "=": index == 0 || scalars[..<index].allSatisfy { $0 == scalars[index] }
    default: false
    }
  }

  /// Whether the line is nothing but digits so far: an ordered list's number.
  private static func isNumber(before index: Int, in scalars: [Unicode.Scalar]) -> Bool {
    // CommonMark's list numbers have at most nine digits.
    (1...9).contains(index) && scalars[..<index].allSatisfy { ("0"..."9").contains($0) }
  }

  private static func isWorldWideWeb(before index: Int, in scalars: [Unicode.Scalar]) -> Bool {
    index >= 3 && scalars[(index - 3)..<index].allSatisfy { $0 == "w" || $0 == "W" }
  }
}
