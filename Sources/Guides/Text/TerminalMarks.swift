/// Takes away what only tells a terminal or a printer how words look.
///
/// `ESC [ 1 m` makes letters bold and `ESC ] 8 ; … BEL` makes them a link; a letter, a backspace and
/// the letter again is a bold one on paper, and an underscore and a backspace before a letter
/// underline it.
enum TerminalMarks {
  private static let escape: UInt8 = 0x1B
  private static let bell: UInt8 = 0x07
  private static let backspace: UInt8 = 0x08

  /// The text as it is read, line for line.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  static func removed(from text: [UInt8]) -> [UInt8] {
    guard text.contains(where: { $0 == escape || $0 == backspace }) else { return text }
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    var index = 0
    while index < text.count {
      if text[index] == escape, let end = sequenceEnd(in: text, from: index) {
        index = end
      } else if text[index] == backspace {
        index = strike(text, at: index, over: &result)
      } else {
        result.append(text[index])
        index += 1
      }
    }
    return result
  }

  /// Where a sequence ends that an escape opens; nil where it opens none, or one that a line ends.
  private static func sequenceEnd(in text: [UInt8], from start: Int) -> Int? {
    guard start + 1 < text.count else { return nil }
    var index = start + 2
    switch text[start + 1] {
    case UInt8(ascii: "["):
      while index < text.count, (0x20...0x3F).contains(text[index]) { index += 1 }
      return index < text.count && (0x40...0x7E).contains(text[index]) ? index + 1 : nil
    case UInt8(ascii: "]"):
      while index < text.count, text[index] != bell, text[index] != escape,
        text[index] != .newline
      { index += 1 }
      guard index < text.count, text[index] != .newline else { return nil }
      if text[index] == bell { return index + 1 }
      return index + 1 < text.count && text[index + 1] == UInt8(ascii: "\\") ? index + 2 : nil
    default: return nil
    }
  }

  /// Takes a backspace, and tells where the text goes on.
  ///
  /// What follows stands in the place of the character before, but for an underscore, which underlines
  /// it.
  private static func strike(_ text: [UInt8], at index: Int, over result: inout [UInt8]) -> Int {
    let next = index + 1
    guard next < text.count, let last = result.last, !last.isWhitespace else { return next }
    if text[next] == UInt8(ascii: "_"), last != UInt8(ascii: "_") { return next + 1 }
    guard !text[next].isWhitespace else { return next }
    while let byte = result.popLast(), byte & 0xC0 == 0x80 {}
    return next
  }
}
