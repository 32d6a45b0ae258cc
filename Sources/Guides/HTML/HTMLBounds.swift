/// Looks for what would keep a parser busy without end.
enum HTMLBounds {
  /// Tags with more parts than this are nothing that a person or program wrote.
  private static let mostParts = 4_000

  /// A page with blanks in place of the attributes of tags that have thousands, which take
  /// quadratic time to read; nil where there are none.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  static func bounded(_ page: [UInt8]) -> [UInt8]? {
    var result: [UInt8]?
    for range in endlessTags(in: page) {
      var copy = result ?? page
      result = nil
      for place in range where copy[place] != .newline { copy[place] = .space }
      result = copy
    }
    return result
  }

  /// Where attributes stand of tags that have too many.
  private static func endlessTags(in page: [UInt8]) -> [Range<Int>] {
    page.withUnsafeBufferPointer { bytes in
      var result: [Range<Int>] = []
      var index = 0
      while index + 1 < bytes.count {
        guard bytes[index] == UInt8(ascii: "<"), bytes[index + 1].isLetter else {
          index += 1
          continue
        }
        var parts = 0
        var first = index + 1
        var end = index + 1
        while end < bytes.count, bytes[end] != UInt8(ascii: ">"), bytes[end] != UInt8(ascii: "<") {
          if bytes[end].isWhitespace || bytes[end] == UInt8(ascii: "/"), end + 1 < bytes.count,
            bytes[end + 1].isLetter
          {
            if parts == 0 { first = end }
            parts += 1
          }
          end += 1
        }
        if parts > mostParts { result.append(first..<end) }
        index = end
      }
      return result
    }
  }
}
