/// A hash of short words for tables that live in one process.
///
/// FNV-1a (Fowler, Noll and Vo): a few instructions a letter, where the standard library's keyed hash
/// takes some two hundred a word.
enum WordHash {
  @inline(__always)
  static func of(_ word: UnsafeBufferPointer<UInt8>) -> UInt32 {
    var hash: UInt32 = 0x811C_9DC5
    for byte in word { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
    return hash ^ hash >> 15
  }
}
