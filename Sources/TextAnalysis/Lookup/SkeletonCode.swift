/// The code of each byte in a skeleton.
enum SkeletonCode {
  static let vowel: UInt8 = 1
  static let c: UInt8 = 3
  static let f: UInt8 = 6
  static let p: UInt8 = 16
  static let digit: UInt8 = 27
  static let otherScript: UInt8 = 28
  /// Signs inside words: apostrophe, dot, escape; and `h` where it is not the first letter.
  static let skipped: UInt8 = 30
  static let separator: UInt8 = 31

  /// The code of a byte: letters by their place in the alphabet, all vowels as one.
  @inline(__always)
  static func of(_ byte: UInt8) -> UInt8 {
    table.utf8Start[Int(byte)] & 0x1F
  }

  /// The code of a letter after the first: spellings swap `c`, `k`, `q`, `s` and `z`, and drop `h`.
  @inline(__always)
  static func blurred(_ code: UInt8) -> UInt8 {
    blurs.utf8Start[Int(code)] & 0x1F
  }

  /// Whether a byte may stand inside an entry of a file without a meaning for its format: all but line
  /// feed, comma, equals sign and backslash.
  @inline(__always)
  static func isPlain(_ byte: UInt8) -> Bool {
    table.utf8Start[Int(byte)] & 0x40 != 0
  }

  // One sign a byte, read modulo 32: `a`…`z` are 1…26, `[` is 27, `\\` 28, `~` 30, `_` 31; `>` and `?`
  // are 30 and 31 without the bit that marks plain bytes.
  private static let table: StaticString = """
    __________?____________________________~____?_~_[[[[[[[[[[___?__\
    _abcdafghajklmnapqrstavwxaz_>____abcdafghajklmnapqrstavwxaz_____\
    \\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\
    \\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\
    \\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\
    \\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\
    """

  // One sign a code, in the same manner.
  private static let blurs: StaticString = "_abcdefg~ijclmnopcrctuvwxyc[\\]~_"
}
