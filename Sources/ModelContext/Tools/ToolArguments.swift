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
    let value = try value(name)
    if let text = value.text, text.allSatisfy(\.isWhitespace) { throw .empty(argument: name) }
    guard let text = Self.text(in: value) else {
      throw .wrong(argument: name, expected: "a text of at most \(Self.textBound) bytes")
    }
    return text
  }

  /// Some texts that say something; none where they are not given.
  func texts(_ name: String, atMost count: Int) throws(ToolRefusal) -> [String] {
    guard let value = values[name] else { return [] }
    guard case .array(let items) = value, items.count <= count else {
      throw .wrong(argument: name, expected: "an array of at most \(count) texts")
    }
    let texts = items.compactMap(Self.text)
    guard texts.count == items.count else {
      throw .wrong(argument: name, expected: "an array of texts of at most \(Self.textBound) bytes")
    }
    return texts
  }

  private static func text(in value: JSONValue) -> String? {
    guard let text = value.text, text.contains(where: { !$0.isWhitespace }),
      text.utf8.count <= textBound
    else { return nil }
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
}
