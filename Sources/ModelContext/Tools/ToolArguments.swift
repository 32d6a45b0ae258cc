/// The arguments of a call, checked as they are taken.
struct ToolArguments {
  /// The longest text in UTF-8 that is taken; far more than people ask.
  static let textBound = 8192

  private let values: [String: JSONValue]

  /// Takes the arguments of a call.
  ///
  /// - Throws: ``ToolRefusal/unknown(argument:)`` for a name that is not among those known.
  init(_ values: [String: JSONValue], names: [String]) throws(ToolRefusal) {
    self.values = values
    if let name = values.keys.sorted().first(where: { !names.contains($0) }) {
      throw .unknown(argument: name)
    }
  }

  func value(_ name: String) throws(ToolRefusal) -> JSONValue {
    guard let value = values[name] else { throw .missing(argument: name) }
    return value
  }

  /// A text that says something.
  func text(_ name: String) throws(ToolRefusal) -> String {
    guard let text = try value(name).text, text.contains(where: { !$0.isWhitespace }),
      text.utf8.count <= Self.textBound
    else {
      throw .wrong(argument: name, expected: "a text of at most \(Self.textBound) bytes")
    }
    return text
  }

  /// A whole number, or another where it is not given.
  func number(
    _ name: String, in range: ClosedRange<Int>, otherwise: Int
  ) throws(ToolRefusal) -> Int {
    guard let value = values[name] else { return otherwise }
    guard case .integer(let number) = value, range.contains(number) else {
      throw .wrong(
        argument: name, expected: "a number from \(range.lowerBound) to \(range.upperBound)")
    }
    return number
  }

  /// Whether a flag is set; false where it is not given.
  func flag(_ name: String) throws(ToolRefusal) -> Bool {
    guard let value = values[name] else { return false }
    guard case .bool(let flag) = value else {
      throw .wrong(argument: name, expected: "true or false")
    }
    return flag
  }
}
