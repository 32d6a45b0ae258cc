/// Finds the buckets of the first word and of all words written as one.
///
/// Runs for every stored word at each start, so it reads two or three letters and no more.
struct BucketScan {
  /// The bucket of the first word.
  let first: Int
  /// The bucket of all words as one; differs only where the first word has no second consonant.
  let joined: Int

  /// Scans the bytes of a stored word.
  @inline(__always)
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    if let bucket = Self.plainBucket(bytes) {
      first = bucket
      joined = bucket
    } else {
      let scan = SkeletonScan.stored(bytes)
      first = WordSkeleton(codes: scan.first).bucket
      joined = WordSkeleton(codes: scan.joined).bucket
    }
  }

  /// The bucket of a word that begins with a letter and another consonant; nil for a second word, a
  /// number, `ph` or a letter beyond ASCII, which need all the rules.
  @inline(__always)
  private static func plainBucket(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard let byte = bytes.first else { return nil }
    let initial = SkeletonCode.of(byte)
    guard initial < SkeletonCode.digit, !SkeletonScan.isPH(bytes, 0) else { return nil }
    var last = initial
    for offset in 1..<bytes.count {
      let code = SkeletonCode.blurred(SkeletonCode.of(bytes[offset]))
      if code == SkeletonCode.vowel {
        last = code
      } else if code != last, code != SkeletonCode.skipped {
        let isPlain = code < SkeletonCode.digit && !SkeletonScan.isPH(bytes, offset)
        return isPlain ? Int(initial) << 5 | Int(code) : nil
      }
    }
    return nil
  }
}
