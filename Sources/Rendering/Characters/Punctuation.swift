/// Typographic punctuation and its ASCII likeness.
enum Punctuation {
  /// A text with quotation marks, dashes, ellipses and arrows as ASCII writes them.
  static func ascii(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 >= 0x80 }) else { return text }
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "‘", "’": result += "'"
      case "“", "”", "«", "»": result += "\""
      case "–", "—", "‑", "−": result += "-"
      case "…": result += "..."
      case "›", "→": result += ">"
      case "•", "·": result += "-"
      case "\u{A0}", "\u{202F}": result += " "
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
