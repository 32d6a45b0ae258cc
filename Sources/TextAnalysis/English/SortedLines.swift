/// Lines `KEY<TAB>VALUE` in the order of their bytes, searched where they lie.
struct SortedLines: Sendable {
  private static let tab = UInt8(ascii: "\t")
  private static let newline = UInt8(ascii: "\n")

  let text: EmbeddedText

  /// Reads the value of a key, given as bytes that must not be kept; nil without such a line.
  ///
  /// - Complexity: O(log *n*) comparisons for *n* bytes of lines.
  func withValue<Result>(
    of key: String, _ read: (Slice<UnsafeBufferPointer<UInt8>>) -> Result
  ) -> Result? {
    var key = key
    return text.withBytes { bytes in
      key.withUTF8 { key in Self.value(of: key, in: bytes).map { read(bytes[$0]) } }
    }
  }

  private static func value(
    of key: UnsafeBufferPointer<UInt8>, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Range<Int>? {
    // The line sought, if there is one, begins within `low..<high`.
    var (low, high) = (0, bytes.count)
    while low < high {
      let start = lineStart(before: low + (high - low) / 2, in: bytes, notBefore: low)
      let (order, end) = compare(key, at: start, in: bytes)
      if order == 0 { return (end + 1)..<lineEnd(from: end, in: bytes) }
      if order < 0 { high = start } else { low = min(lineEnd(from: start, in: bytes) + 1, high) }
    }
    return nil
  }

  private static func lineStart(
    before offset: Int, in bytes: UnsafeBufferPointer<UInt8>, notBefore low: Int
  ) -> Int {
    var start = offset
    while start > low, bytes[start - 1] != newline { start -= 1 }
    return start
  }

  private static func lineEnd(from offset: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var end = offset
    while end < bytes.count, bytes[end] != newline { end += 1 }
    return end
  }

  /// The order of a key and the key of a line, below 0 where the first is smaller, and where the
  /// comparison ended.
  private static func compare(
    _ key: UnsafeBufferPointer<UInt8>, at start: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> (order: Int, end: Int) {
    var offset = start
    for byte in key {
      guard offset < bytes.count, bytes[offset] > newline else { return (1, offset) }
      if byte != bytes[offset] { return (Int(byte) - Int(bytes[offset]), offset) }
      offset += 1
    }
    return (offset < bytes.count && bytes[offset] == tab ? 0 : -1, offset)
  }
}
