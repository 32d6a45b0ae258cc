/// Reads numbers and texts one after the other from a region.
///
/// Nothing is read beyond its end: from there on numbers are zero and texts empty.
package struct RegionReader: Sendable {
  private let region: Region
  private var offset: Int
  private let end: Int

  /// Reads the bytes of a range, as far as they lie in the region.
  package init(_ region: Region, _ range: Range<Int>) {
    self.region = region
    end = max(0, min(range.upperBound, region.count))
    offset = max(0, min(range.lowerBound, end))
  }

  /// The number of bytes that are left.
  package var left: Int { end - offset }

  /// The next byte.
  package mutating func byte() -> UInt8 {
    guard offset < end else { return 0 }
    defer { offset += 1 }
    return region.u8(offset)
  }

  /// The next number of any size; 0 for one that is negative or too large to count with.
  package mutating func number() -> Int {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while offset < end {
      let byte = region.u8(offset)
      offset += 1
      if shift < 63 { value |= UInt64(byte & 0x7F) << shift }
      if byte < 0x80 { return value < 1 << 48 ? Int(value) : 0 }
      shift += 7
    }
    return 0
  }

  /// The next eight bytes as a number.
  package mutating func u64() -> UInt64 {
    guard left >= 8 else {
      offset = end
      return 0
    }
    defer { offset += 8 }
    return region.u64(offset)
  }

  /// The next so many bytes, as far as they are there.
  package mutating func bytes(_ count: Int) -> [UInt8] {
    let start = offset
    skip(count)
    return region.withBytes { Array($0[start..<offset]) }
  }

  /// The number of things that follow, each of one byte or more, so that no count is beyond what is
  /// there.
  package mutating func count() -> Int { min(number(), left) }

  /// Passes over so many bytes.
  package mutating func skip(_ bytes: Int) { offset += max(0, min(bytes, left)) }

  /// The next so many numbers, each below 2³¹.
  package mutating func numbers(_ count: Int) -> [Int32] {
    let count = max(0, min(count, left))
    return [Int32](unsafeUninitializedCapacity: count) { buffer, filled in
      for place in 0..<count {
        buffer[place] = Int32(truncatingIfNeeded: number() & 0x7FFF_FFFF)
      }
      filled = count
    }
  }

  /// The next text; bytes that are no UTF-8 are repaired.
  package mutating func text() -> String {
    let size = count()
    let start = offset
    offset += size
    return region.withBytes { bytes in
      String(decoding: UnsafeRawBufferPointer(rebasing: bytes[start..<start + size]), as: UTF8.self)
    }
  }

  /// The next text, or that there is none.
  package mutating func optionalText() -> String? { byte() == 0 ? nil : text() }
}
