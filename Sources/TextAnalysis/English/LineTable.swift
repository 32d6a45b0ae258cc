/// Lines `KEY<TAB>VALUE` found by a hash of their keys, for files that every word of a guide is looked
/// up in: that takes a twentieth of a search by halves.
///
/// Built in one pass over the file and without a string made; keys and values stay where they lie.
struct LineTable: Sendable {
  private let text: EmbeddedText
  /// Where a line begins, plus one, or zero; a power of two slots, more than there are lines.
  private var slots: [UInt32]

  /// Reads a file of which each key stands once.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  init(_ text: EmbeddedText) {
    self.text = text
    slots = text.withBytes { bytes in
      var capacity = 16
      // No line is shorter than four bytes.
      while capacity <= bytes.count / 4 { capacity *= 2 }
      return Array(repeating: 0, count: capacity)
    }
    text.withBytes { insertLines(of: $0) }
  }

  /// Reads the value of a key, given as bytes that must not be kept; nil without such a line.
  ///
  /// - Complexity: O(1) lines looked at, as a rule.
  func withValue<Result>(
    of key: String, _ read: (Slice<UnsafeBufferPointer<UInt8>>) -> Result
  ) -> Result? {
    var key = key
    return key.withUTF8 { withValue(of: $0, read) }
  }

  /// Reads the value of a key that is given as bytes, as the value is.
  func withValue<Result>(
    of key: UnsafeBufferPointer<UInt8>, _ read: (Slice<UnsafeBufferPointer<UInt8>>) -> Result
  ) -> Result? {
    text.withBytes { bytes in
      var place = Int(WordHash.of(key)) & (slots.count - 1)
      while slots[place] > 0 {
        let start = Int(slots[place]) - 1
        if Self.isKey(key, at: start, in: bytes) {
          let value = start + key.count + 1
          let end = bytes[value...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
          return read(bytes[value..<end])
        }
        place = (place + 1) & (slots.count - 1)
      }
      return nil
    }
  }

  /// The value of a key; nil without such a line.
  func value(of key: String) -> String? {
    withValue(of: key) { String(decoding: $0, as: UTF8.self) }
  }

  private static func isKey(
    _ key: UnsafeBufferPointer<UInt8>, at start: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let end = start + key.count
    guard end < bytes.count, bytes[end] == UInt8(ascii: "\t") else { return false }
    return key.indices.allSatisfy { key[$0] == bytes[start + $0] }
  }

  private mutating func insertLines(of bytes: UnsafeBufferPointer<UInt8>) {
    var start = 0
    while let tab = bytes[start...].firstIndex(of: UInt8(ascii: "\t")) {
      insert(start, WordHash.of(UnsafeBufferPointer(rebasing: bytes[start..<tab])))
      guard let end = bytes[tab...].firstIndex(of: UInt8(ascii: "\n")) else { return }
      start = end + 1
    }
  }

  private mutating func insert(_ start: Int, _ hash: UInt32) {
    var place = Int(hash) & (slots.count - 1)
    while slots[place] > 0 { place = (place + 1) & (slots.count - 1) }
    slots[place] = UInt32(truncatingIfNeeded: start + 1)
  }
}
