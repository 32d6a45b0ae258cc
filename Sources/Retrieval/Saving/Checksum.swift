/// A fast checksum of 64 bits that any single changed bit changes.
///
/// Four lanes of xor, multiplication by an odd number and rotation, each reversible, eight bytes a
/// step. It guards against damage, not against malice.
package enum Checksum {
  private static let prime: UInt64 = 0x9E37_79B1_85EB_CA87

  /// The checksum of bytes.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  package static func of(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    var (a, b, c, d): (UInt64, UInt64, UInt64, UInt64) = (1, 2, 3, 4)
    var offset = 0
    while offset + 32 <= bytes.count {
      a = step(a, bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      b = step(b, bytes.loadUnaligned(fromByteOffset: offset + 8, as: UInt64.self))
      c = step(c, bytes.loadUnaligned(fromByteOffset: offset + 16, as: UInt64.self))
      d = step(d, bytes.loadUnaligned(fromByteOffset: offset + 24, as: UInt64.self))
      offset += 32
    }
    var sum = step(step(step(step(UInt64(bytes.count), a), b), c), d)
    while offset < bytes.count {
      sum = step(sum, UInt64(bytes[offset]))
      offset += 1
    }
    return sum
  }

  @inline(__always)
  private static func step(_ sum: UInt64, _ word: UInt64) -> UInt64 {
    let product = (sum ^ UInt64(littleEndian: word)) &* prime
    return product << 31 | product >> 33
  }
}
