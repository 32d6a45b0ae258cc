/// Prompts for a line editor that has to know their width.
public enum PromptText {
  private static let escape: Unicode.Scalar = "\u{1B}"
  private static let bell: Unicode.Scalar = "\u{07}"

  /// Marks every escape sequence of a prompt as taking no room on the screen.
  ///
  /// Without the marks, long lines wrap in the wrong column. Whole sequences of all kinds are put
  /// between U+0001 and U+0002, nothing else is changed; text with marks is not to be marked again.
  ///
  /// - Complexity: O(n) in the length of the prompt.
  public static func markingEscapes(in prompt: String) -> String {
    var marked = String.UnicodeScalarView()
    var rest = Substring(prompt).unicodeScalars
    while let scalar = rest.first {
      if scalar == escape {
        let end = endOfEscape(in: rest)
        marked.append("\u{01}")
        marked.append(contentsOf: rest[..<end])
        marked.append("\u{02}")
        rest = rest[end...]
      } else {
        marked.append(scalar)
        rest.removeFirst()
      }
    }
    return String(marked)
  }

  /// The end of the escape sequence that `text` begins with (ECMA-48, section 5).
  private static func endOfEscape(in text: Substring.UnicodeScalarView) -> String.Index {
    let second = text.index(after: text.startIndex)
    guard second < text.endIndex else { return second }
    let third = text.index(after: second)
    switch text[second] {
    case "[":
      // Parameters and intermediates, then one final byte.
      let final = text[third...].firstIndex { ("@"..."~").contains($0) }
      return final.map(text.index(after:)) ?? text.endIndex
    case "]", "P", "X", "^", "_":
      return endOfString(in: text[third...])
    case " "..."/":
      let final = text[third...].firstIndex { !(" "..."/").contains($0) }
      return final.map(text.index(after:)) ?? text.endIndex
    default:
      return third
    }
  }

  /// The end of a command string: behind a bell or `ESC \`.
  private static func endOfString(in text: Substring.UnicodeScalarView) -> String.Index {
    var previous: Unicode.Scalar?
    for index in text.indices {
      let scalar = text[index]
      if scalar == bell || (scalar == "\\" && previous == escape) {
        return text.index(after: index)
      }
      previous = scalar
    }
    return text.endIndex
  }
}
