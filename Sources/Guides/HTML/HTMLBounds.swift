/// Looks for what would keep a parser busy without end.
enum HTMLBounds {
  /// Tags with more parts than this are nothing that a person or program wrote.
  private static let mostParts = 4_000

  /// The line of a tag with thousands of attributes, which take quadratic time to read.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  static func lineOfEndlessTag(in source: SourceText) -> Int? {
    source.bytes.withUnsafeBufferPointer { bytes in
      var index = 0
      while index + 1 < bytes.count {
        guard bytes[index] == UInt8(ascii: "<"), bytes[index + 1].isLetter else {
          index += 1
          continue
        }
        var parts = 0
        var end = index + 1
        while end < bytes.count, bytes[end] != UInt8(ascii: ">"), bytes[end] != UInt8(ascii: "<") {
          if bytes[end].isWhitespace || bytes[end] == UInt8(ascii: "/"), end + 1 < bytes.count,
            bytes[end + 1].isLetter
          {
            parts += 1
          }
          if parts > mostParts { return source.lineStarts.count { $0 <= index } }
          end += 1
        }
        index = end
      }
      return nil
    }
  }
}
