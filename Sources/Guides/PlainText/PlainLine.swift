/// A line of a plain-text guide, without the white space around it.
struct PlainLine: Sendable, Equatable {
  /// The line's number in the file, 1-based.
  var number: Int
  /// Its bytes in the source; empty for a blank line.
  var range: Range<Int>
  /// The columns of white space before the text; a tab goes to the next multiple of four.
  var indent: Int
  /// The number of characters.
  var width: Int

  var isBlank: Bool { range.isEmpty }

  /// The lines of a text from a line on.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  static func lines(of source: SourceText, from first: Int) -> [PlainLine] {
    guard first <= source.lineCount else { return [] }
    return (first...source.lineCount).map { PlainLine(number: $0, in: source) }
  }

  init(number: Int, in source: SourceText) {
    let whole = source.range(ofLine: number)
    self.number = number
    range = source.bytes.trimmed(whole)
    indent = 0
    width = 0
    for byte in source.bytes[whole.lowerBound..<range.lowerBound] {
      indent = byte == .tab ? (indent / 4 + 1) * 4 : indent + 1
    }
    for byte in source.bytes[range] where byte & 0xC0 != 0x80 { width += 1 }
  }
}
