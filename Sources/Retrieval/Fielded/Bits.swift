/// Numbers of few bits, packed one after the other from the lowest bit on.
enum Bits {
  /// The number of bits that the largest number takes.
  static func width(_ largest: UInt32) -> Int { 32 - largest.leadingZeroBitCount }

  /// The bytes that so many numbers take.
  static func byteCount(_ count: Int, width: Int) -> Int { (count * width + 7) / 8 }

  /// Appends numbers of at most `width` bits.
  static func pack(_ numbers: ArraySlice<UInt32>, width: Int, into bytes: inout [UInt8]) {
    guard width > 0 else { return }
    var held: UInt64 = 0
    var bits = 0
    for number in numbers {
      held |= UInt64(number) << UInt64(bits)
      bits += width
      while bits >= 8 {
        bytes.append(UInt8(truncatingIfNeeded: held))
        held >>= 8
        bits -= 8
      }
    }
    if bits > 0 { bytes.append(UInt8(truncatingIfNeeded: held)) }
  }

  /// Calls the body with each number in turn; eight bytes beyond the last have to be readable.
  @inline(__always)
  static func unpack(
    _ count: Int, width: Int, from bytes: UnsafeRawPointer, _ body: (Int, UInt32) -> Void
  ) {
    let mask: UInt64 = (1 << UInt64(width)) - 1
    var bit = 0
    for index in 0..<count {
      let held = UInt64(
        littleEndian: bytes.loadUnaligned(fromByteOffset: bit >> 3, as: UInt64.self))
      body(index, UInt32(truncatingIfNeeded: (held >> UInt64(bit & 7)) & mask))
      bit += width
    }
  }
}
