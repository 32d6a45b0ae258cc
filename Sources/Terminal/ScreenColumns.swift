/// How many columns a text takes on the screen, by the C library's tables.
enum ScreenColumns {
  /// The width of a text that has no control characters.
  ///
  /// - Complexity: O(n) in the length of the text.
  static func of(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + of($1) }
  }

  /// The text itself if it fits, or its beginning and an ellipsis that do.
  static func clipped(_ text: String, to width: Int) -> String {
    guard of(text) > width else { return text }
    var (kept, used) = ("", 1)
    for character in text {
      used += of(String(character))
      guard used <= width else { break }
      kept.append(character)
    }
    return kept + "…"
  }

  /// The text with spaces behind it up to a column.
  static func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - of(text)))
  }

  /// The text on one line, with nothing in it that would steer a terminal.
  static func visible(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.map(visible)))
  }

  private static func of(_ scalar: Unicode.Scalar) -> Int {
    let width = Readline.width(of: scalar)
    // So it is with letters that the locale does not know.
    return width < 0 ? 1 : width
  }

  private static func visible(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator:
      scalar.properties.isWhitespace ? " " : "\u{FFFD}"
    // These reverse the order of what follows them.
    case .format where ("\u{202A}"..."\u{202E}").contains(scalar): "\u{FFFD}"
    case .format where ("\u{2066}"..."\u{2069}").contains(scalar): "\u{FFFD}"
    default: scalar
    }
  }
}
