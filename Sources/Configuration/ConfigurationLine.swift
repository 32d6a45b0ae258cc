/// A line of a configuration file: an option and its value.
struct ConfigurationLine: Equatable {
  var option: ConfigurationOption
  /// The value; empty for options that take none.
  var value: String

  /// Reads a line; nil for a blank one and for a comment, which begins with `#`.
  ///
  /// Name and value are parted by `=` or by space; what follows is one value to the line's end, so
  /// that paths need no quotes, though a pair of them around it is taken off.
  ///
  /// - Parameters:
  ///   - text: The line.
  ///   - home: The folder that a leading `~/` of a path stands for.
  init?(_ text: String, home: String?) throws(ConfigurationDefect) {
    let text = Self.trimmed(text[...])
    guard let first = text.first, first != "#" else { return nil }
    guard first == "-" else { throw .noOption(String(text)) }
    let name = text.prefix { !$0.isWhitespace && $0 != "=" }
    var rest = Self.trimmed(text[name.endIndex...])
    if rest.first == "=" { rest = Self.trimmed(rest.dropFirst()) }
    guard let option = ConfigurationOption(name: String(name)) else {
      throw .unknownOption(String(name))
    }
    let value = Self.unquoted(rest)
    switch (option.expected, value.isEmpty) {
    case (let expected?, true): throw .noValue(option, expected: expected)
    case (nil, false): throw .needlessValue(option)
    default: break
    }
    self.option = option
    self.value = option.takesPath ? Self.expanding(value, home: home) : value
  }

  private static func unquoted(_ text: Substring) -> String {
    guard text.count > 1, let first = text.first, first == text.last, "\"'".contains(first)
    else { return String(text) }
    return String(text.dropFirst().dropLast())
  }

  private static func expanding(_ path: String, home: String?) -> String {
    guard let home, path.hasPrefix("~/") else { return path }
    return home + path.dropFirst()
  }

  private static func trimmed(_ text: Substring) -> Substring {
    guard let last = text.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return text[...last].drop(while: \.isWhitespace)
  }
}
