/// Writes JSON values in the order they are given, as one line of UTF-8.
struct JSONWriter {
  private(set) var text = ""
  /// Whether the next value or key in the open container needs a comma before it.
  private var needsComma = false

  mutating func object(_ members: (inout JSONWriter) -> Void) { container("{", "}", members) }

  mutating func array<Element>(
    _ elements: [Element], _ write: (inout JSONWriter, Element) -> Void
  ) {
    container("[", "]") { writer in
      for element in elements { write(&writer, element) }
    }
  }

  /// Writes a key; the next value belongs to it.
  mutating func key(_ name: String) {
    string(name)
    text += ":"
    needsComma = false
  }

  mutating func string(_ value: String) {
    separate()
    text += "\""
    for scalar in value.unicodeScalars { append(scalar) }
    text += "\""
  }

  mutating func string(_ value: String?) {
    if let value { string(value) } else { literal("null") }
  }

  mutating func integer(_ value: Int?) { literal(value.map(String.init) ?? "null") }

  /// Writes a number of 0 to 1, rounded to four decimals; what is not finite is written as 0.
  mutating func fraction(_ value: Double) {
    let bounded = value.isNaN ? 0 : min(1, max(0, value))
    var digits = DecimalNumber.fixed(bounded, decimals: 4)
    while digits.hasSuffix("0"), !digits.hasSuffix(".0") { digits.removeLast() }
    literal(digits)
  }

  private mutating func literal(_ value: String) {
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
