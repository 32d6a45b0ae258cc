/// The first eight letters of a word in one number, a hash of all, and the length.
struct WordHead: Equatable, Sendable {
  static let capacity = 8

  let letters: UInt64
  let rest: UInt32
  private let count: UInt32

  @inline(__always)
  init(_ word: UnsafeBufferPointer<UInt8>) {
    var letters: UInt64 = 0
    var rest: UInt32 = 0
    for offset in 0..<min(word.count, Self.capacity) {
      letters = letters << 8 | UInt64(word[offset])
    }
    if word.count > Self.capacity {
      rest = WordHash.of(UnsafeBufferPointer(rebasing: word[Self.capacity...]))
    }
    self.letters = letters
    self.rest = rest
    count = UInt32(truncatingIfNeeded: word.count)
  }

  /// The number of bytes.
  var length: Int { Int(count) }

  /// The upper half of a product, where all letters have a say (Knuth, multiplicative hashing).
  @inline(__always)
  var hash: Int {
    let key = letters ^ UInt64(rest) << 16 ^ UInt64(count)
    return Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32)
  }
}
