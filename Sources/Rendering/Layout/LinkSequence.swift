/// Links that a terminal shows as text to be clicked (OSC 8).
enum LinkSequence {
  /// A text between the sequences that open and close a link; a URI that is not plain ASCII is none.
  static func wrap(_ text: String, to uri: String) -> String {
    guard uri.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else { return text }
    return "\u{1B}]8;;" + uri + "\u{1B}\\" + text + "\u{1B}]8;;\u{1B}\\"
  }
}
