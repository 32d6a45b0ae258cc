/// Lines `KEY<TAB>VALUE` found by a hash of words in them, for files that every word of a guide is looked
/// up in: that takes a twentieth of a search by halves.
///
/// Built in one pass over the file and without a string made; keys and values stay where they lie.
struct LineTable: Sendable {
  /// Which words of a line it is found by.
  enum Words {
    /// What stands before the tab.
    case key
    /// What stands between spaces behind it.
    case value
  }

  private typealias Bytes = UnsafeBufferPointer<UInt8>

  private static let tab = UInt8(ascii: "\t")
  private static let newline = UInt8(ascii: "\n")

  private let text: EmbeddedText
  private let words: Words
  /// Where a word begins, plus one, or zero; a power of two slots, more than there are words.
  private var slots: [UInt32]

  /// Reads a file in which each of these words stands once.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  init(_ text: EmbeddedText, by words: Words = .key) {
    self.text = text
    self.words = words
    slots = text.withBytes { bytes in
      var capacity = 16
      // No word takes less than two bytes.
      while capacity <= bytes.count / 2 { capacity *= 2 }
      return Array(repeating: 0, count: capacity)
    }
    text.withBytes { insertWords(of: $0) }
  }

  /// Reads the value of the line that a word finds, given as bytes that must not be kept; nil without
  /// such a line.
  ///
  /// - Complexity: O(1) words looked at, as a rule.
  func withValue<Result>(
    of word: String, _ read: (Slice<UnsafeBufferPointer<UInt8>>) -> Result
  ) -> Result? {
    var word = word
    return word.withUTF8 { withValue(of: $0, read) }
  }

  /// Reads the value of the line that a word finds which is given as bytes, as the value is.
  func withValue<Result>(
    of word: UnsafeBufferPointer<UInt8>, _ read: (Slice<UnsafeBufferPointer<UInt8>>) -> Result
  ) -> Result? {
    text.withBytes { bytes in
      guard let start = start(of: word, in: bytes) else { return nil }
      let tab = bytes[start...].firstIndex(of: Self.tab) ?? start
      let end = bytes[tab...].firstIndex(of: Self.newline) ?? bytes.count
      return read(bytes[(tab + 1)..<end])
    }
  }

  /// The value of the line that a word finds; nil without such a line.
  func value(of word: String) -> String? {
    withValue(of: word) { String(decoding: $0, as: UTF8.self) }
  }

  /// The key of the line that a word finds; nil without such a line.
  func key(of word: String) -> String? {
    var word = word
    return text.withBytes { bytes in
      guard let start = word.withUTF8({ start(of: $0, in: bytes) }) else { return nil }
      return String(decoding: bytes[start...].prefix { $0 != Self.tab }, as: UTF8.self)
    }
  }

  /// Where the line begins that a word finds.
  private func start(of word: Bytes, in bytes: Bytes) -> Int? {
    var place = Int(WordHash.of(word)) & (slots.count - 1)
    while slots[place] > 0 {
      let start = Int(slots[place]) - 1
      if isWord(word, at: start, in: bytes) {
        if words == .key { return start }
        return bytes[..<start].lastIndex(of: Self.newline).map { $0 + 1 } ?? 0
      }
      place = (place + 1) & (slots.count - 1)
    }
    return nil
  }

  /// Whether a word stands somewhere and ends there.
  private func isWord(_ word: Bytes, at start: Int, in bytes: Bytes) -> Bool {
    let end = start + word.count
    guard end < bytes.count, isEnd(bytes[end]) else { return false }
    return word.indices.allSatisfy { word[$0] == bytes[start + $0] }
  }

  /// Whether a byte ends a word: a key may have spaces in it.
  private func isEnd(_ byte: UInt8) -> Bool {
    words == .key ? byte == Self.tab : byte <= UInt8(ascii: " ")
  }

  private mutating func insertWords(of bytes: Bytes) {
    var start = 0
    while let tab = bytes[start...].firstIndex(of: Self.tab) {
      let end = bytes[tab...].firstIndex(of: Self.newline) ?? bytes.count
      switch words {
      case .key: insert(start..<tab, of: bytes)
      case .value:
        for word in bytes[(tab + 1)..<end].split(separator: UInt8(ascii: " ")) {
          insert(word.startIndex..<word.endIndex, of: bytes)
        }
      }
      start = min(end + 1, bytes.count)
    }
  }

  private mutating func insert(_ word: Range<Int>, of bytes: Bytes) {
    var place =
      Int(WordHash.of(UnsafeBufferPointer(rebasing: bytes[word]))) & (slots.count - 1)
    while slots[place] > 0 { place = (place + 1) & (slots.count - 1) }
    slots[place] = UInt32(truncatingIfNeeded: word.lowerBound + 1)
  }
}
