/// Patterns of words and classes under labels, as the files of `Knowledge/English` have them.
package enum EnglishPatterns {
  /// What people say besides asking the guide, and what they ask of it and the conversation.
  package static var talk: [(label: String, pattern: String)] { lines(of: .talk) }

  /// What people say who are in danger.
  package static var alarms: [(label: String, pattern: String)] { lines(of: .alarms) }

  /// What people say who go back to a part of a list.
  package static var listParts: [(label: String, pattern: String)] { lines(of: .listParts) }

  /// What people say who choose one of several things that have numbers.
  package static var choices: [(label: String, pattern: String)] { lines(of: .choices) }

  private static func lines(of text: EmbeddedText) -> [(label: String, pattern: String)] {
    var lines: [(label: String, pattern: String)] = []
    SortedLines(text: text).forEach { lines.append(($0, $1)) }
    return lines
  }
}
