/// SGR codes of the 16 colours, chosen to be read on dark and on light backgrounds.
enum Palette {
  /// A text between the codes of an emphasis and the code that ends it.
  static func wrap(_ text: String, _ emphasis: Emphasis) -> String {
    guard let code = code(of: emphasis) else { return text }
    return "\u{1B}[" + code + "m" + text + "\u{1B}[0m"
  }

  private static func code(of emphasis: Emphasis) -> String? {
    switch emphasis {
    case .none: nil
    case .strong: "1"
    case .quiet: "2"
    case .warning: "1;31"
    case .good: "1;32"
    case .bar: "36"
    }
  }
}
