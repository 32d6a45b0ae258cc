/// A piece of running text that knows the source line of each of its bytes.
///
/// Marks are gone, line breaks and runs of blanks are single spaces.
struct TracedText: Sendable, Equatable {
  /// From an offset on, text stands in a line.
  ///
  /// Small, as a text may have a line for each of its words.
  struct LineMark: Sendable, Equatable {
    private let start: UInt32
    private let number: UInt32

    init(offset: Int, line: Int) {
      start = UInt32(clamping: offset)
      number = UInt32(clamping: line)
    }

    var offset: Int { Int(start) }
    var line: Int { Int(number) }
  }

  /// The text as UTF-8.
  var bytes: [UInt8] = []
  /// Where lines begin, by rising offset; the first stands at offset 0.
  var marks: [LineMark] = []
  /// Where the emphasis that opens the text ends; nil where no emphasis opens it.
  var emphasisEnd: Int?

  var isEmpty: Bool { bytes.isEmpty }
  /// The line of the first byte.
  var firstLine: Int { marks.first?.line ?? 1 }
  /// The whole text.
  var string: String { String(decoding: bytes, as: UTF8.self) }

  /// The source line of a byte.
  ///
  /// - Complexity: O(log *m*) in the number of marks.
  func line(at offset: Int) -> Int {
    let next = markIndex(after: offset)
    return next == 0 ? firstLine : marks[next - 1].line
  }

  /// The index of the first mark after an offset.
  private func markIndex(after offset: Int) -> Int {
    var low = 0
    var high = marks.count
    while low < high {
      let middle = (low + high) / 2
      if marks[middle].offset <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The source lines of a range of bytes.
  func lines(of range: Range<Int>) -> ClosedRange<Int> {
    let first = line(at: range.lowerBound)
    return first...max(first, line(at: max(range.lowerBound, range.upperBound - 1)))
  }
}

extension TracedText {
  /// Adds text that stands in one line; blanks are folded.
  mutating func append<Bytes: Collection<UInt8>>(
    _ piece: Bytes, line: Int
  ) where Bytes.Index == Int {
    if bytes.isEmpty { bytes.reserveCapacity(piece.count) }
    var index = piece.startIndex
    while index < piece.endIndex {
      if piece[index].isWhitespace {
        appendSpace()
        index += 1
        continue
      }
      mark(line)
      var end = index + 1
      // A single space between words is kept as it stands, so that most lines are one copy.
      while end < piece.endIndex, !piece[end].isWhitespace || isBetweenWords(end, in: piece) {
        end += 1
      }
      bytes.append(contentsOf: piece[index..<end])
      index = end
    }
  }

  private func isBetweenWords<Bytes: Collection<UInt8>>(
    _ index: Int, in piece: Bytes
  ) -> Bool where Bytes.Index == Int {
    piece[index] == .space && index + 1 < piece.endIndex && !piece[index + 1].isWhitespace
  }

  /// Adds another text, whose white space is folded already.
  mutating func append(_ other: TracedText) {
    for (index, mark) in other.marks.enumerated() {
      let end = index + 1 < other.marks.count ? other.marks[index + 1].offset : other.bytes.count
      append(other.bytes[mark.offset..<end], line: mark.line)
    }
  }

  /// Adds a single space unless the text is empty or ends with one.
  mutating func appendSpace() {
    if let last = bytes.last, last != .space { bytes.append(.space) }
  }

  /// Says that what follows stands in a line.
  mutating func mark(_ line: Int) {
    if let last = marks.last, last.line == line { return }
    if marks.last?.offset == bytes.count { marks.removeLast() }
    marks.append(LineMark(offset: bytes.count, line: line))
  }

  /// Removes a space at the end.
  mutating func trimEnd() {
    while bytes.last == .space { bytes.removeLast() }
    if let end = emphasisEnd { emphasisEnd = min(end, bytes.count) }
  }
}

extension TracedText {
  /// A part of the text.
  func part(_ range: Range<Int>) -> TracedText {
    var result = keeping([range])
    if range.lowerBound == 0, let end = emphasisEnd { result.emphasisEnd = min(end, range.count) }
    return result
  }

  /// The text with only some ranges of it, which rise.
  func keeping(_ ranges: [Range<Int>]) -> TracedText {
    var result = TracedText()
    var next = ranges.first.map { markIndex(after: $0.lowerBound) } ?? 0
    for range in ranges where !range.isEmpty {
      while next < marks.count, marks[next].offset <= range.lowerBound { next += 1 }
      result.mark(line(at: range.lowerBound))
      var start = range.lowerBound
      while next < marks.count, marks[next].offset < range.upperBound {
        result.bytes += bytes[start..<marks[next].offset]
        result.mark(marks[next].line)
        start = marks[next].offset
        next += 1
      }
      result.bytes += bytes[start..<range.upperBound]
    }
    return result
  }
}
