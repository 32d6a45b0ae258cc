extension SkeletonScan {
  /// Scans the bytes of a stored word, folded first where they go beyond ASCII.
  static func stored(_ bytes: UnsafeBufferPointer<UInt8>) -> SkeletonScan {
    var all: UInt8 = 0
    for byte in bytes { all |= byte }
    guard all >= 0x80 else { return SkeletonScan(bytes) }
    var folded = Tokenizer.tokens(in: String(decoding: bytes, as: UTF8.self))
      .map { Folding.fold($0.text) }.joined(separator: " ")
    return folded.withUTF8 { SkeletonScan($0) }
  }
}
