/// Foot-notes, `[^1]: text`, taken out of a Markdown text so that they can be read where they are cited.
struct FootNotes {
  /// A note as written, without its mark.
  struct Note {
    var text: [UInt8]
    var line: Int
  }

  /// The notes by their labels; the first of a label counts.
  private(set) var notes: [String: Note] = [:]
  /// The labels of notes that nothing cites, in the order of their lines.
  private(set) var uncited: [String] = []
  /// The text with blanks in place of the notes; nil where there are none.
  private(set) var rest: [UInt8]?

  private let source: SourceText
  private var fence: UInt8?

  /// Finds the notes from a line on.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  init(in source: SourceText, fromLine first: Int) {
    self.source = source
    guard source.bytes.firstPlace(of: "]:", from: 0) != nil,
      source.bytes.firstPlace(of: "[^", from: 0) != nil
    else { return }
    var line = first
    while line <= source.lineCount {
      line = isInFence(line) ? line + 1 : readNote(line) ?? line + 1
    }
    let cited = rest.map { Self.citations(in: $0) } ?? []
    let texts = notes.values.flatMap { Self.citations(in: $0.text) }
    uncited = notes.keys.filter { !cited.contains($0) && !texts.contains($0) }
      .sorted { (notes[$0]?.line ?? 0) < (notes[$1]?.line ?? 0) }
  }

  /// The labels between `[^` and `]` in a text.
  private static func citations(in text: [UInt8]) -> Set<String> {
    var result: Set<String> = []
    var place = 0
    while let open = text.firstPlace(of: "[^", from: place) {
      place = open + 2
      let rest = text[place..<min(text.count, place + 80)]
      if let close = rest.firstIndex(of: UInt8(ascii: "]")) {
        result.insert(text.string(place..<close))
      }
    }
    return result
  }

  /// Whether a line stands in a fenced block or is its fence.
  private mutating func isInFence(_ line: Int) -> Bool {
    let range = source.bytes.trimmed(source.range(ofLine: line))
    let bytes = source.bytes[range]
    let isFence =
      bytes.matches("```", at: range.lowerBound) || bytes.matches("~~~", at: range.lowerBound)
    if let mark = fence {
      if isFence, bytes.first == mark { fence = nil }
      return true
    }
    if isFence { fence = bytes.first }
    return isFence
  }

  /// Takes out the note that begins in a line, if any, and tells the line after it.
  private mutating func readNote(_ first: Int) -> Int? {
    let range = source.range(ofLine: first)
    guard source.bytes.matches("[^", at: range.lowerBound),
      let close = source.bytes[..<min(range.upperBound, range.lowerBound + 82)]
        .firstPlace(of: "]:", from: range.lowerBound), close > range.lowerBound + 2
    else { return nil }
    var last = first
    while last < source.lineCount, goesOn(last + 1) { last += 1 }
    let end = source.range(ofLine: last).upperBound
    let label = source.bytes.string(range.lowerBound + 2..<close)
    guard notes[label] == nil else { return nil }
    notes[label] = Note(text: unindented(close + 2..<end), line: first)
    if rest == nil { rest = source.bytes }
    for place in range.lowerBound..<end where source.bytes[place] != .newline {
      rest?[place] = .space
    }
    return last + 1
  }

  /// Whether a line goes on with the note in the line before it.
  private func goesOn(_ line: Int) -> Bool {
    let range = source.range(ofLine: line)
    if source.bytes.trimmed(range).isEmpty {
      guard line < source.lineCount else { return false }
      let next = source.range(ofLine: line + 1)
      return next.count > 4
        && source.bytes[next.lowerBound..<next.lowerBound + 4].allSatisfy { $0 == .space }
    }
    let isAfterBlank = source.bytes.trimmed(source.range(ofLine: line - 1)).isEmpty
    if isAfterBlank { return true }
    let first = source.bytes[range.lowerBound]
    return first.isWhitespace || first.isLetter || first.isDigit
  }

  private func unindented(_ range: Range<Int>) -> [UInt8] {
    var result: [UInt8] = []
    for line in source.bytes[range].split(separator: .newline, omittingEmptySubsequences: false) {
      if !result.isEmpty { result.append(.newline) }
      result += line.drop { $0 == .space || $0 == .tab }
    }
    return result
  }
}
