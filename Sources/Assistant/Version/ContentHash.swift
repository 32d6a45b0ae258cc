/// A short name for a sequence of bytes, the same on every machine.
enum ContentHash {
  /// The 64-bit FNV-1a hash (Fowler, Noll, Vo) as 16 hexadecimal digits.
  ///
  /// Tells versions apart; it is no protection against forgery.
  static func hexadecimal(of bytes: some Sequence<UInt8>) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes {
      hash ^= UInt64(byte)
      hash &*= 0x0000_0100_0000_01b3
    }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
