/// The text of a word list: read from a file, standing in the source code, or part of the program.
enum WordListText: Sendable {
  case bytes([UInt8])
  case literal(StaticString)
  case embedded(EmbeddedText)

  /// Calls the body with the bytes, where they are.
  @inline(__always)
  func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    switch self {
    case .bytes(let bytes): bytes.withUnsafeBufferPointer(body)
    case .embedded(let text): text.withBytes(body)
    case .literal(let text):
      body(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }
  }
}
