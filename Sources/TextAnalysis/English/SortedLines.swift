import Glibc

/// Lines `KEY<TAB>VALUE` in the order of their bytes, searched where they lie.
struct SortedLines: Sendable {
  private typealias Bytes = UnsafeBufferPointer<UInt8>

  private static let tab = UInt8(ascii: "\t")
  private static let newline = UInt8(ascii: "\n")

  let text: EmbeddedText

  /// Reads the value of a key, given as bytes that must not be kept; nil without such a line.
  ///
  /// - Complexity: O(log *n*) comparisons for *n* bytes of lines.
  func withValue<Result>(
    of key: String, _ read: (Slice<UnsafeBufferPointer<UInt8>>) -> Result
  ) -> Result? {
    var key = key
    return text.withBytes { bytes in
      key.withUTF8 { key in
        let start = Self.firstLine(notBefore: key, from: 0, to: bytes.count, in: bytes)
        return Self.value(of: key, at: start, in: bytes).map { read(bytes[$0]) }
      }
    }
  }

  /// All lines, as the region in which to look for keys.
  var region: Range<Int> { text.withBytes { $0.indices } }

  /// Where the lines of a region lie whose keys begin with given bytes.
  ///
  /// - Complexity: O(log *n*) comparisons for *n* bytes of lines.
  func lines(beginning prefix: [UInt8], in region: Range<Int>) -> Range<Int> {
    // No text has this byte: it goes behind all that follow the prefix.
    let behind = prefix + [0xFF]
    return text.withBytes { bytes in
      let lower = prefix.withUnsafeBufferPointer {
        Self.firstLine(notBefore: $0, from: region.lowerBound, to: region.upperBound, in: bytes)
      }
      let upper = behind.withUnsafeBufferPointer {
        Self.firstLine(notBefore: $0, from: lower, to: region.upperBound, in: bytes)
      }
      return lower..<upper
    }
  }

  /// Reads the value of a key in a region, given as bytes that must not be kept; nil without such a line.
  ///
  /// - Complexity: O(log *n*) comparisons for *n* bytes of the region.
  func withValue<Result>(
    of key: [UInt8], in region: Range<Int>, _ read: (Slice<UnsafeBufferPointer<UInt8>>) -> Result
  ) -> Result? {
    text.withBytes { bytes in
      key.withUnsafeBufferPointer { key in
        let start = Self.firstLine(
          notBefore: key, from: region.lowerBound, to: region.upperBound, in: bytes)
        return Self.value(of: key, at: start, in: bytes).map { read(bytes[$0]) }
      }
    }
  }

  /// Reads the values of all keys that are words from an index on with a space between, shortest
  /// first.
  ///
  /// - Complexity: O(log *n*) comparisons for each word that such a key may have.
  func forEachRun(
    from index: Int, in words: [String],
    _ read: (_ length: Int, _ value: Slice<UnsafeBufferPointer<UInt8>>) -> Void
  ) {
    var run: [UInt8] = []
    text.withBytes { bytes in
      var line = 0
      for end in index..<words.count {
        if end > index { run.append(UInt8(ascii: " ")) }
        run.append(contentsOf: words[end].utf8)
        let goesOn = run.withUnsafeBufferPointer { key in
          line = Self.firstLine(notBefore: key, from: line, to: bytes.count, in: bytes)
          if let value = Self.value(of: key, at: line, in: bytes) {
            read(end - index + 1, bytes[value])
            line = min(value.upperBound + 1, bytes.count)
          }
          return Self.compare(key, at: line, in: bytes).end == line + key.count
        }
        guard goesOn else { return }
      }
    }
  }

  /// Calls the body with each key and value, in order.
  func forEach(_ body: (_ key: String, _ value: String) -> Void) {
    text.withBytes { bytes in
      for line in bytes.split(separator: Self.newline) {
        let key = line.prefix { $0 != Self.tab }
        let value = line.dropFirst(key.count + 1)
        body(String(decoding: key, as: UTF8.self), String(decoding: value, as: UTF8.self))
      }
    }
  }

  /// Whether a line has both words, as its key or between the spaces of its value.
  ///
  /// For files whose lines have words with one first letter.
  ///
  /// - Complexity: O(*n*) for *n* bytes of lines.
  func hasLine(with one: String, _ other: String) -> Bool {
    text.withBytes { bytes in
      bytes.split(separator: Self.newline).contains { line in
        guard line.first == one.utf8.first else { return false }
        let words = line.split { $0 <= UInt8(ascii: " ") }
        return [one, other].allSatisfy { word in
          words.contains { $0.elementsEqual(word.utf8) }
        }
      }
    }
  }

  /// Where the first line begins whose key is not before a key.
  private static func firstLine(
    notBefore key: Bytes, from first: Int, to last: Int, in bytes: Bytes
  ) -> Int {
    // Lines that begin within `low..<high` may be the one sought; else it is `found`.
    var (low, high, found) = (first, last, last)
    while low < high {
      let middle = low + (high - low) / 2
      let start = middle == low ? low : lineEnd(from: middle - 1, in: bytes) + 1
      if start >= high {
        high = middle
      } else if compare(key, at: start, in: bytes).order <= 0 {
        (high, found) = (middle, start)
      } else {
        low = lineEnd(from: start, in: bytes) + 1
      }
    }
    return found
  }

  private static func value(of key: Bytes, at start: Int, in bytes: Bytes) -> Range<Int>? {
    let (order, end) = compare(key, at: start, in: bytes)
    return order == 0 ? (end + 1)..<lineEnd(from: end, in: bytes) : nil
  }

  private static func lineEnd(from offset: Int, in bytes: Bytes) -> Int {
    guard offset < bytes.count, let base = bytes.baseAddress,
      let found = memchr(base + offset, Int32(newline), bytes.count - offset)
    else { return max(offset, bytes.count) }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }

  /// The order of a key and the key of a line, below 0 where the first is smaller, and where the
  /// comparison ended.
  private static func compare(
    _ key: Bytes, at start: Int, in bytes: Bytes
  ) -> (order: Int, end: Int) {
    var offset = start
    for byte in key {
      guard offset < bytes.count, bytes[offset] > newline else { return (1, offset) }
      if byte != bytes[offset] { return (Int(byte) - Int(bytes[offset]), offset) }
      offset += 1
    }
    return (offset < bytes.count && bytes[offset] == tab ? 0 : -1, offset)
  }
}
