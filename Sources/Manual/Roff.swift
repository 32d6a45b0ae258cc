/// Text as the macros for manual pages (man(7)) want it.
enum Roff {
  /// A text that shows as it is, whatever is in it; lines stay lines.
  static func escaped(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map(line)
      .joined(separator: "\n")
  }

  /// A text in bold.
  static func bold(_ text: String) -> String { "\\fB" + inline(text) + "\\fR" }

  /// A placeholder.
  static func italic(_ text: String) -> String { "\\fI" + inline(text) + "\\fR" }

  /// Text within a line.
  static func inline(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { result, scalar in
      switch scalar {
      case "\\": result += "\\e"
      // A hyphen that can be copied into a shell.
      case "-": result += "\\-"
      case "“": result += "\\(lq"
      case "”": result += "\\(rq"
      case "’": result += "\\(cq"
      case "…": result += "..."
      default: result.unicodeScalars.append(scalar)
      }
    }
  }

  /// A line of its own: one that begins as a request would is none.
  private static func line(_ text: Substring) -> String {
    let isRequest = text.hasPrefix(".") || text.hasPrefix("'")
    return (isRequest ? "\\&" : "") + inline(String(text))
  }
}
