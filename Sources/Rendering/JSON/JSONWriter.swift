/// Writes JSON values in the order they are given, as one line of UTF-8.
package struct JSONWriter {
  /// What was written so far.
  package private(set) var text = ""
  /// Whether the next value or key in the open container needs a comma before it.
  private var needsComma = false

  /// Makes a writer that has written nothing.
  package init() {}

  /// Writes an object.
  package mutating func object(_ members: (inout JSONWriter) -> Void) {
    container("{", "}", members)
  }

  /// Writes an array.
  package mutating func array<Element>(
    _ elements: [Element], _ write: (inout JSONWriter, Element) -> Void
  ) {
    container("[", "]") { writer in
      for element in elements { write(&writer, element) }
    }
  }

  /// Writes a key; the next value belongs to it.
  package mutating func key(_ name: String) {
    string(name)
    text += ":"
    needsComma = false
  }

  /// Writes a string.
  package mutating func string(_ value: String) {
    separate()
    text += "\""
    for scalar in value.unicodeScalars { append(scalar) }
    text += "\""
  }

  /// Writes a string, or null.
  package mutating func string(_ value: String?) {
    if let value { string(value) } else { literal("null") }
  }

  /// Writes a number, or null.
  package mutating func integer(_ value: Int?) { literal(value.map(String.init) ?? "null") }

  /// Writes a number of 0 to 1, rounded to four decimals; what is not finite is written as 0.
  mutating func fraction(_ value: Double) {
    let bounded = value.isNaN ? 0 : min(1, max(0, value))
    var digits = DecimalNumber.fixed(bounded, decimals: 4)
    while digits.hasSuffix("0"), !digits.hasSuffix(".0") { digits.removeLast() }
    literal(digits)
  }

  /// Writes a value that is JSON already.
  package mutating func literal(_ value: String) {
    separate()
    text += value
  }

  private mutating func container(
    _ open: String, _ close: String, _ contents: (inout JSONWriter) -> Void
  ) {
    separate()
    text += open
    needsComma = false
    contents(&self)
    text += close
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { text += "," }
    needsComma = true
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\"": text += "\\\""
    case "\\": text += "\\\\"
    case "\n": text += "\\n"
    case "\r": text += "\\r"
    case "\t": text += "\\t"
    case _ where ControlCharacters.acts(scalar):
      let digits = String(scalar.value, radix: 16)
      text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    default: text.unicodeScalars.append(scalar)
    }
  }
}
