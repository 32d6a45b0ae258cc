/// A table of words that stands in the source code: lines that end at `;`, words between blanks.
///
/// Built at each start, so by bytes and without a string made; a dictionary of the same words takes
/// a cold process twenty times as long.
package struct WordTable: Sendable {
  /// Which words of a line a lookup finds.
  package enum Keys {
    case all, first, butFirst, butLast
  }

  /// A word and the line it stands in, as offsets; no length marks a free slot.
  private struct Slot {
    var start: UInt16 = 0
    var length: UInt16 = 0
    var lineStart: UInt16 = 0
    var lineEnd: UInt16 = 0
  }

  private let text: StaticString
  private var slots: [Slot]

  /// Reads a table of ASCII words of at most 64 KB; of a key that stands twice the last counts.
  package init(_ text: StaticString, keys: Keys = .all) {
    self.text = text
    // A word and its blank take four bytes or more, but for very few.
    var capacity = 16
    while capacity < text.utf8CodeUnitCount / 2 { capacity *= 2 }
    slots = Array(repeating: Slot(), count: capacity)
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: ";")) ?? bytes.count
      insertLine(start..<end, keys)
      start = end + 1
    }
  }

  /// The keys, in no particular order.
  package var keys: [String] {
    slots.filter { $0.length > 0 }.map { string(Int($0.start)..<Int($0.start) + Int($0.length)) }
  }

  /// Whether a word is a key.
  package func contains(_ word: String) -> Bool { slot(of: word) != nil }

  /// The first word of a key's line.
  package func firstWord(ofLineOf word: String) -> String? {
    slot(of: word).flatMap { nextWord(from: Int($0.lineStart), to: Int($0.lineEnd)) }.map(string)
  }

  /// The last word of a key's line.
  package func lastWord(ofLineOf word: String) -> String? { words(ofLineOf: word)?.last }

  /// The words of a key's line, in order.
  package func words(ofLineOf word: String) -> [String]? {
    guard let slot = slot(of: word) else { return nil }
    var words: [String] = []
    var offset = Int(slot.lineStart)
    while let range = nextWord(from: offset, to: Int(slot.lineEnd)) {
      words.append(string(range))
      offset = range.upperBound
    }
    return words
  }

  private var bytes: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
  }

  private func string(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  private func nextWord(from start: Int, to end: Int) -> Range<Int>? {
    var start = start
    while start < end, bytes[start] <= 0x20 { start += 1 }
    var next = start
    while next < end, bytes[next] > 0x20 { next += 1 }
    return next > start ? start..<next : nil
  }

  private mutating func insertLine(_ line: Range<Int>, _ keys: Keys) {
    var isFirst = true
    var word = nextWord(from: line.lowerBound, to: line.upperBound)
    while let current = word {
      word = nextWord(from: current.upperBound, to: line.upperBound)
      let isKey =
        switch keys {
        case .all: true
        case .first: isFirst
        case .butFirst: !isFirst
        case .butLast: word != nil
        }
      if isKey { insert(current, line) }
      isFirst = false
    }
  }

  private mutating func insert(_ word: Range<Int>, _ line: Range<Int>) {
    let place = place(of: UnsafeBufferPointer(rebasing: bytes[word]))
    slots[place] = Slot(
      start: UInt16(truncatingIfNeeded: word.lowerBound),
      length: UInt16(truncatingIfNeeded: word.count),
      lineStart: UInt16(truncatingIfNeeded: line.lowerBound),
      lineEnd: UInt16(truncatingIfNeeded: line.upperBound))
  }

  private func slot(of word: String) -> Slot? {
    var word = word
    let slot = slots[word.withUTF8(place)]
    return slot.length == 0 ? nil : slot
  }

  /// The slot that holds a word, or the free one where it belongs.
  private func place(of word: UnsafeBufferPointer<UInt8>) -> Int {
    var place = Int(WordHash.of(word)) & (slots.count - 1)
    while slots[place].length > 0 {
      let start = Int(slots[place].start)
      let known = UnsafeBufferPointer(
        rebasing: bytes[start..<(start + Int(slots[place].length))])
      if known.elementsEqual(word) { break }
      place = (place + 1) & (slots.count - 1)
    }
    return place
  }
}
