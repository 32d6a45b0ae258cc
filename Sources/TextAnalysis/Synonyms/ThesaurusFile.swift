/// One file of rules: its bytes, and where rules and entries stand in them.
struct ThesaurusFile: Sendable {
  /// The bytes of one entry, and the rule it stands in.
  struct Entry {
    let start: UInt32
    let end: UInt32
    let rule: UInt32
  }

  /// A line: its entries from `first`, the right side from `middle`, up to `end`.
  struct Rule {
    let line: UInt32
    let first: UInt32
    let middle: UInt32
    let end: UInt32
    let relation: SynonymRelation

    /// The entries a question may meet.
    var asked: Range<Int> { Int(first)..<Int(relation == .equal ? end : middle) }
    /// The entries a guide may use in their place.
    var targets: Range<Int> { Int(relation == .equal ? first : middle)..<Int(end) }
  }

  let name: String
  let bytes: [UInt8]
  let rules: [Rule]
  let entries: [Entry]
  /// Entry numbers of left sides.
  let buckets: CandidateBuckets

  /// The folded words of an entry; hyphens separate words.
  func words(of entry: Int) -> [String] {
    withBytes(of: entry) { bytes in
      guard bytes.contains(where: { $0 == 0x5C || $0 >= 0x80 }) else { return Self.words(bytes) }
      var text = text(of: entry)
      return text.withUTF8 { Self.words($0) }
    }
  }

  private static func words(_ bytes: UnsafeBufferPointer<UInt8>) -> [String] {
    var scanner = TokenScanner(bytes: bytes)
    var words: [String] = []
    while let range = scanner.next() {
      words.append(Folding.fold(String(decoding: bytes[range], as: UTF8.self)))
    }
    return words
  }

  /// Calls the body with an entry's bytes.
  func withBytes<Result>(of entry: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    let range = Int(entries[entry].start)..<Int(entries[entry].end)
    return bytes.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[range])) }
  }

  /// An entry without the marks of escapes.
  private func text(of entry: Int) -> String {
    let slice = bytes[Int(entries[entry].start)..<Int(entries[entry].end)]
    let escape = UInt8(ascii: "\\")
    guard slice.contains(escape) else { return String(decoding: slice, as: UTF8.self) }
    var plain: [UInt8] = []
    var isEscaped = false
    for byte in slice {
      if byte == escape, !isEscaped {
        isEscaped = true
      } else {
        plain.append(byte)
        isEscaped = false
      }
    }
    return String(decoding: plain, as: UTF8.self)
  }
}
