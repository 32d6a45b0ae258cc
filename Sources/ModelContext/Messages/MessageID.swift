import Rendering

/// What a request is known by: a string or a whole number.
enum MessageID: Equatable {
  case integer(Int)
  case string(String)

  /// The id that a value is; nil for null, fractions and whatever else is none.
  init?(_ value: JSONValue) {
    switch value {
    case .integer(let number): self = .integer(number)
    case .string(let text): self = .string(text)
    default: return nil
    }
  }

  func write(to writer: inout JSONWriter) {
    switch self {
    case .integer(let number): writer.integer(number)
    case .string(let text): writer.string(text)
    }
  }
}
