/// Reads the skeletons of a stored word, or of the words of an entry.
struct SkeletonScan: Sendable {
  /// The codes of the first word, which ends at a space, a hyphen or the like.
  private(set) var first: UInt32 = 0
  /// The codes of the second word; zero where there is none.
  private(set) var second: UInt32 = 0
  /// The codes of all words as one.
  private(set) var joined: UInt32 = 0

  /// Scans ASCII bytes.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    var offset = 0
    let codes = Self.word(bytes, &offset)
    first = codes.bits
    joined = codes.bits
    guard offset < bytes.count else { return }
    joined = Self.rest(bytes, offset, codes)
    second = Self.word(bytes, &offset).bits
  }

  /// Reads a word up to its end, or that of the bytes.
  private static func word(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: inout Int) -> Codes {
    var codes = Codes()
    while offset < bytes.count, SkeletonCode.of(bytes[offset]) >= SkeletonCode.skipped {
      offset &+= 1
    }
    guard offset < bytes.count else { return codes }
    let startsWithDigit = SkeletonCode.of(bytes[offset]) == SkeletonCode.digit
    // The first letter stays as it is, but for `ph`.
    codes.put(isPH(bytes, offset) ? SkeletonCode.f : SkeletonCode.of(bytes[offset]))
    offset &+= 1
    while offset < bytes.count {
      let code = SkeletonCode.of(bytes[offset])
      // A unit after a number is a word of its own.
      if code == SkeletonCode.separator || startsWithDigit && code < SkeletonCode.digit { break }
      if codes.hasRoom { codes.append(code, isPH: isPH(bytes, offset)) }
      offset &+= 1
    }
    return codes
  }

  /// Reads on after the first word as if it had not ended.
  private static func rest(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ first: Codes
  ) -> UInt32 {
    var codes = first
    var offset = start
    while offset < bytes.count, codes.hasRoom {
      let code = SkeletonCode.of(bytes[offset])
      if code != SkeletonCode.separator { codes.append(code, isPH: isPH(bytes, offset)) }
      offset &+= 1
    }
    return codes.bits
  }

  @inline(__always)
  static func isPH(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int) -> Bool {
    bytes[offset] | 0x20 == 0x70 && offset &+ 1 < bytes.count
      && bytes[offset &+ 1] | 0x20 == 0x68
  }

  /// Codes as they are put one after the other.
  private struct Codes {
    var bits: UInt32 = 0
    private var shift: UInt32 = 27
    private var last: UInt8 = 0

    /// The last code leaves a shift that wrapped around.
    var hasRoom: Bool { shift < 32 }

    @inline(__always)
    mutating func append(_ code: UInt8, isPH: Bool) {
      let blurred = isPH ? SkeletonCode.f : SkeletonCode.blurred(code)
      if blurred != last, blurred != SkeletonCode.skipped { put(blurred) }
    }

    @inline(__always)
    mutating func put(_ code: UInt8) {
      last = code
      bits |= UInt32(code) &<< shift
      shift &-= 5
    }
  }
}
