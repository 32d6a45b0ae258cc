/// Finds the byte ranges of words and numbers, one after the other.
///
/// Works on bytes because every token of a guide passes through here; only scalars beyond ASCII are
/// decoded.
struct TokenScanner {
  let bytes: UnsafeBufferPointer<UInt8>
  private var offset = 0

  init(bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  /// The next word or number, or nil at the end.
  mutating func next() -> Range<Int>? {
    while offset < bytes.count {
      let (kind, width) = character(at: offset)
      switch kind {
      case .letter: return take(endOfWord(from: offset))
      case .digit: return take(endOfNumber(from: offset))
      default: offset += width
      }
    }
    return nil
  }

  private mutating func take(_ end: Int) -> Range<Int> {
    defer { offset = end }
    return offset..<end
  }

  private func character(at index: Int) -> (kind: CharacterKind, width: Int) {
    guard index < bytes.count else { return (.separator, 1) }
    return CharacterKind.read(bytes, at: index)
  }

  private func endOfWord(from start: Int) -> Int {
    if let end = endOfInitialism(from: start) { return end }
    var end = start
    while end < bytes.count {
      // Nearly all of nearly every text.
      if (0x61...0x7A).contains(bytes[end]) {
        end += 1
        continue
      }
      let (kind, width) = character(at: end)
      switch kind {
      case .letter, .digit, .mark, .joiner: end += width
      case .apostrophe where character(at: end + width).kind == .letter: end += width
      default: return withoutJoiners(start, end)
      }
    }
    return withoutJoiners(start, end)
  }

  /// A number with decimals and thousands; an ordinal or plural ending stays with it.
  private func endOfNumber(from start: Int) -> Int {
    var end = endOfDigits(from: start)
    while end + 1 < bytes.count, character(at: end + 1).kind == .digit {
      if bytes[end] == UInt8(ascii: ".") {
        end = endOfDigits(from: end + 1)
      } else if bytes[end] == UInt8(ascii: ","), endOfDigits(from: end + 1) == end + 4 {
        end += 4
      } else {
        break
      }
    }
    return endOfNumberEnding(from: end) ?? end
  }

  private func endOfDigits(from start: Int) -> Int {
    var end = start
    while case (.digit, let width) = character(at: end) { end += width }
    return end
  }

  /// The end of `st`, `nd`, `rd`, `th` or `'s` after a number.
  private func endOfNumberEnding(from start: Int) -> Int? {
    var letters = start
    while case (.letter, let width) = character(at: letters) { letters += width }
    if letters == start + 2 {
      let pair = (bytes[start] | 0x20, bytes[start + 1] | 0x20)
      for ordinal: (UInt8, UInt8) in [(0x73, 0x74), (0x6E, 0x64), (0x72, 0x64), (0x74, 0x68)]
      where pair == ordinal {
        return letters
      }
    }
    guard case (.apostrophe, let width) = character(at: start), start + width < bytes.count,
      bytes[start + width] | 0x20 == UInt8(ascii: "s"),
      character(at: start + width + 1).kind != .letter
    else { return nil }
    return start + width + 1
  }

  /// The end of `e.g.` or `U.S.A.` without the last dot.
  private func endOfInitialism(from start: Int) -> Int? {
    guard start + 2 < bytes.count, bytes[start + 1] == UInt8(ascii: ".") else { return nil }
    var end = start
    while end + 2 < bytes.count, bytes[end] < 0x80, bytes[end + 1] == UInt8(ascii: "."),
      bytes[end + 2] < 0x80, character(at: end + 2).kind == .letter,
      ![.letter, .digit, .apostrophe, .mark].contains(character(at: end + 3).kind)
    {
      end += 2
    }
    return end == start ? nil : end + 1
  }

  /// A soft hyphen or joiner at the end belongs to no word.
  private func withoutJoiners(_ start: Int, _ end: Int) -> Int {
    guard end > start, bytes[end - 1] >= 0x80 else { return end }
    var end = end
    while end > start {
      var last = end - 1
      while last > start, bytes[last] & 0xC0 == 0x80 { last -= 1 }
      guard character(at: last).kind == .joiner else { break }
      end = last
    }
    return end
  }
}
