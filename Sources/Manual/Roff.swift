/// Text as the macros for manual pages (man(7)) want it.
enum Roff {
  /// The longest line that formatters' own checks take, in bytes.
  private static let longestLine = 80

  /// A page of such lines: long ones broken at spaces, no space asked for where a heading has it.
  static func page(_ lines: [String]) -> String {
    var result: [String] = []
    var isFilled = true
    for line in lines.flatMap({ $0.split(separator: "\n", omittingEmptySubsequences: false) }) {
      if line == ".nf" { isFilled = false }
      if line == ".fi" { isFilled = true }
      if line == ".PP", let last = result.last, isHeading(last) { continue }
      result += isFilled && !line.hasPrefix(".") ? broken(line) : [String(line)]
    }
    return result.joined(separator: "\n") + "\n"
  }

  private static func isHeading(_ line: String) -> Bool {
    line.hasPrefix(".SH ") || line.hasPrefix(".SS ")
  }

  private static func broken(_ line: Substring) -> [String] {
    var lines: [String] = []
    for word in line.split(separator: " ", omittingEmptySubsequences: false) {
      let isRequest = word.hasPrefix(".") || word.hasPrefix("'")
      if let last = lines.last, isRequest || last.utf8.count + word.utf8.count < longestLine {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }

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
      case "‹": result += "\\(fo"
      case "›": result += "\\(fc"
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
