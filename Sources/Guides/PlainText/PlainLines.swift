/// The lines of a plain-text guide, from which what is no text is taken away step by step.
struct PlainLines: Sendable {
  let source: SourceText
  var lines: [PlainLine]
  /// What was left out so far.
  private(set) var furniture: [Furniture] = []

  /// The lines of a text from a line on.
  init(_ source: SourceText, from first: Int) {
    self.source = source
    lines = PlainLine.lines(of: source, from: first)
  }

  var bytes: [UInt8] { source.bytes }

  func text(_ index: Int) -> ArraySlice<UInt8> { source.bytes[lines[index].range] }
  func shape(_ index: Int) -> PlainLineShape { PlainLineShape(lines[index], in: source) }

  /// Whether a line is there and not blank.
  func isText(_ index: Int) -> Bool { lines.indices.contains(index) && !lines[index].isBlank }

  /// Leaves lines out: they are blank from now on.
  mutating func leaveOut(_ range: Range<Int>, as kind: Furniture.Kind) {
    let range = range.clamped(to: lines.indices)
    guard let first = range.first, let last = range.last else { return }
    note(kind, lines[first].number...lines[last].number)
    for index in range { lines[index].clear() }
  }

  /// Takes note of what is left out, whatever becomes of its lines.
  mutating func note(_ kind: Furniture.Kind, _ range: ClosedRange<Int>) {
    if let last = furniture.last, last.kind == kind, last.lines.upperBound + 1 == range.lowerBound {
      furniture[furniture.count - 1].lines = last.lines.lowerBound...range.upperBound
    } else {
      furniture.append(Furniture(kind: kind, lines: range))
    }
  }

  /// The runs of lines that are not blank, one after the other.
  func forEachGroup(_ body: (Range<Int>) -> Void) {
    var start = 0
    while let group = group(from: start) {
      body(group)
      start = group.upperBound
    }
  }

  /// The first run of lines from an index on that are not blank.
  func group(from index: Int) -> Range<Int>? {
    var start = index
    while start < lines.count, lines[start].isBlank { start += 1 }
    guard start < lines.count else { return nil }
    var end = start + 1
    while end < lines.count, !lines[end].isBlank { end += 1 }
    return start..<end
  }
}
