/// A line of a plain-text guide, without the white space around it.
///
/// Small, as a file may have tens of millions of them.
struct PlainLine: Sendable, Equatable {
  private var place: UInt32
  private var start: UInt32
  private var end: UInt32
  private var columns: UInt16
  private var count: UInt8
  /// What is known of the line beside its text.
  var marks: Marks

  /// What is known of a line beside its text.
  struct Marks: OptionSet, Sendable {
    let rawValue: UInt16
    /// A form feed stands in the line, as between pages.
    static let pageBreak = Marks(rawValue: 1)
    /// The text's own marks say that the line is code.
    static let code = Marks(rawValue: 2)
    /// The line stands in a warning's box.
    static let caution = Marks(rawValue: 4)
    /// The line is a term that the deeper lines after it define.
    static let term = Marks(rawValue: 8)
    /// The line is part of a table of cells that are marked one by one.
    static let cells = Marks(rawValue: 16)
    /// A paragraph begins here, whatever the line looks like.
    static let paragraph = Marks(rawValue: 32)
    /// The line is a heading.
    static let heading = Marks(rawValue: 64)
    /// The line is an item of a numbered list, whose mark shows no number.
    static let ordered = Marks(rawValue: 128)
    /// The line is a question that heads what follows.
    static let question = Marks(rawValue: 256)
    /// The line names the columns of a table of cells.
    static let columnHeads = Marks(rawValue: 512)
  }

  /// The line's number in the file, 1-based.
  var number: Int { Int(place) }
  /// The columns of white space before the text, at most 255; a tab goes to the next multiple of
  /// eight.
  var indent: Int {
    get { Int(count) }
    set { count = UInt8(clamping: newValue) }
  }
  /// The number of characters, at most 65,535.
  var width: Int { Int(columns) }
  var isBlank: Bool { start == end }
  var isPageBreak: Bool { marks.contains(.pageBreak) }
  /// The column after the last character.
  var right: Int { indent + width }

  /// Its bytes in the source; empty for a blank line.
  var range: Range<Int> { Int(start)..<Int(end) }

  /// The lines of a text from a line on.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  static func lines(of source: SourceText, from first: Int) -> [PlainLine] {
    guard first <= source.lineCount else { return [] }
    return (first...source.lineCount).map { PlainLine(number: $0, in: source) }
  }

  init(number: Int, in source: SourceText) {
    let whole = source.range(ofLine: number)
    let range = source.bytes.trimmedWide(whole)
    place = UInt32(clamping: number)
    start = UInt32(clamping: range.lowerBound)
    end = UInt32(clamping: range.upperBound)
    (columns, count, marks) = (0, 0, [])
    guard !whole.isEmpty else { return }
    source.bytes.withUnsafeBufferPointer { bytes in
      measure(bytes, in: whole)
    }
  }

  private mutating func measure(_ bytes: UnsafeBufferPointer<UInt8>, in whole: Range<Int>) {
    var indent = 0
    for index in whole.lowerBound..<Int(start) {
      if bytes[index] == 0x0C { marks.insert(.pageBreak) }
      if bytes[index] != 0xA0 {
        indent = bytes[index] == .tab ? (indent / 8 + 1) * 8 : indent + 1
      }
    }
    count = UInt8(clamping: isBlank ? 0 : indent)
    var width = 0
    for index in range where bytes[index] & 0xC0 != 0x80 { width += 1 }
    columns = UInt16(clamping: width)
    if isBlank { return }
    for index in Int(end)..<whole.upperBound where bytes[index] == 0x0C { marks.insert(.pageBreak) }
  }

  /// Makes the line blank.
  mutating func clear() {
    end = start
    (columns, count) = (0, 0)
  }

  /// Narrows the line to a part of it.
  mutating func narrow(to part: Range<Int>, in source: SourceText) {
    let part = source.bytes.trimmedWide(part)
    guard !part.isEmpty else { return clear() }
    var indent = self.indent
    for index in range.lowerBound..<part.lowerBound where source.bytes[index] & 0xC0 != 0x80 {
      indent = source.bytes[index] == .tab ? (indent / 8 + 1) * 8 : indent + 1
    }
    start = UInt32(clamping: part.lowerBound)
    end = UInt32(clamping: part.upperBound)
    count = UInt8(clamping: indent)
    columns = UInt16(clamping: source.bytes[part].count { $0 & 0xC0 != 0x80 })
  }
}

extension [UInt8] {
  /// The range without white space at both ends, no-break spaces among it.
  func trimmedWide(_ range: Range<Int>) -> Range<Int> {
    var range = trimmed(range)
    while range.count >= 2, self[range.lowerBound] == 0xC2, self[range.lowerBound + 1] == 0xA0 {
      range = trimmed(range.lowerBound + 2..<range.upperBound)
    }
    while range.count >= 2, self[range.upperBound - 2] == 0xC2, self[range.upperBound - 1] == 0xA0 {
      range = trimmed(range.lowerBound..<range.upperBound - 2)
    }
    return range
  }
}
