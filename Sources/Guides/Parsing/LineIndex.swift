/// Which line of a file each byte of a text stands in.
struct LineIndex {
  /// Where the lines start.
  private let starts: LineStarts
  /// The index into `starts` of the text's first line.
  private let lowest: Int
  /// The offset in the file of the text's first byte.
  private let base: Int
  /// The number of the text's first line.
  private let first: Int
  /// The line found last: the next one asked for is mostly the same.
  private var latest: Int

  /// The lines of a file from a line on, which is where the text starts.
  init(of source: SourceText, fromLine line: Int) {
    starts = source.lineStarts
    lowest = line - 1
    base = lowest < starts.count ? starts[lowest] : 0
    first = line
    latest = lowest
  }

  /// The lines of a text cut from a file, which starts in a line.
  init(of text: [UInt8], firstLine: Int) {
    starts = LineStarts(in: text)
    lowest = 0
    base = 0
    first = firstLine
    latest = 0
  }

  /// The line of a byte.
  ///
  /// - Complexity: O(log *n*) in the number of lines; O(1) where the byte stands in the line found
  ///   last or the two after it.
  mutating func line(at offset: Int) -> Int {
    let place = offset + base
    if !holds(place, latest) {
      // Mostly the next, or the one after a blank line.
      latest = (latest + 1...latest + 2).first { holds(place, $0) } ?? search(place)
    }
    return first + latest - lowest
  }

  private func holds(_ place: Int, _ index: Int) -> Bool {
    index < starts.endIndex && starts[index] <= place
      && (index + 1 == starts.endIndex || place < starts[index + 1])
  }

  private func search(_ place: Int) -> Int {
    var low = lowest
    var high = starts.endIndex
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] <= place { low = middle + 1 } else { high = middle }
    }
    return max(lowest, low - 1)
  }
}
