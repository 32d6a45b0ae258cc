/// Where the lines of a text start, line 1 first; a line end at the end of the text starts no line.
///
/// Small, as a file may have tens of millions of lines.
struct LineStarts: RandomAccessCollection, Sendable {
  private let offsets: [UInt32]

  /// The lines of a text.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  init(in text: [UInt8]) {
    offsets = text.withUnsafeBufferPointer { bytes in
      // Counted first: an array that grows takes half as much again.
      var count = 1
      for byte in bytes where byte == .newline { count += 1 }
      var offsets: [UInt32] = []
      guard !bytes.isEmpty else { return offsets }
      offsets.reserveCapacity(count)
      offsets.append(0)
      for index in bytes.indices where bytes[index] == .newline && index + 1 < bytes.count {
        offsets.append(UInt32(clamping: index + 1))
      }
      return offsets
    }
  }

  /// 0.
  var startIndex: Int { 0 }
  /// The number of lines.
  var endIndex: Int { offsets.count }
  /// Where a line starts.
  subscript(index: Int) -> Int { Int(offsets[index]) }
}
