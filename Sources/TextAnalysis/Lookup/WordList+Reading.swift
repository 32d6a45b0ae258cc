extension WordList {
  /// Puts the words into a table, and entries of several words into another; gives the categories in the order of the file.
  static func read(
    _ bytes: UnsafeBufferPointer<UInt8>, into table: inout BucketTable,
    phrases: inout BucketTable
  ) -> [Category] {
    var categories: [Category] = []
    let limit = min(bytes.count, Int(UInt32.max >> 1))
    var offset = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var isLineStart = true
    while offset < limit {
      let byte = bytes[offset]
      if Self.isBlank(byte) {
        if byte == UInt8(ascii: "\n") { isLineStart = true }
        offset += 1
      } else if isLineStart, byte == UInt8(ascii: "#") {
        offset = readComment(bytes, from: offset, &categories)
      } else {
        isLineStart = false
        offset = readWord(bytes, from: offset, &table, &phrases)
      }
    }
    return categories
  }

  private static func readWord(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, _ table: inout BucketTable,
    _ phrases: inout BucketTable
  ) -> Int {
    var end = start
    var hasParts = false
    while end < bytes.count, bytes[end] > 0x20 || !Self.isBlank(bytes[end]) {
      if bytes[end] == UInt8(ascii: "_") { hasParts = true }
      end &+= 1
    }
    let slice = UnsafeBufferPointer(rebasing: bytes[start..<end])
    let item = UInt32(truncatingIfNeeded: start)
    if hasParts {
      phrases.insert(item, BucketScan(slice))
    } else {
      table.insert(item, BucketScan(slice))
    }
    return end
  }

  /// Notes a category line; gives the offset of the line's end.
  private static func readComment(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, _ categories: inout [Category]
  ) -> Int {
    let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
    var text = bytes[(start + 1)..<end].drop(while: Self.isBlank)
    while let last = text.last, Self.isBlank(last) { text.removeLast() }
    let prefix = "category:".utf8
    if text.starts(with: prefix) {
      let name = text.dropFirst(prefix.count).drop(while: Self.isBlank)
      categories.append(Category(start: end, name: name.startIndex..<name.endIndex))
    }
    return end
  }
}
