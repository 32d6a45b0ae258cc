/// Finds the source lines of a paragraph's pieces where counting line breaks does not tell them.
///
/// Link reference definitions before a paragraph, line ends inside a link's target, and line ends
/// inside code spans leave no break in the parsed text. Pieces come in order, so each is looked for
/// from where the one before was found, in the lines that it can stand in.
struct LineAlignment {
  /// A piece of a paragraph: one run of text in the parsed tree, or one word of a code span.
  struct Piece {
    /// Where the piece starts in the paragraph's text.
    var offset: Int
    /// The line that the parser tells.
    var line: Int
    /// The last line that the parser allows; later than `line` only in code spans.
    var lastLine: Int
  }

  /// Lines looked at for one piece; more would let a hostile text cost quadratic time.
  private static let reach = 32

  private let source: SourceText
  private var shift = 0
  private var line = 0
  private var column = 0

  private init(_ source: SourceText) { self.source = source }

  /// The marks of a text whose pieces may stand up to `slack` lines later than the parser tells.
  static func marks(
    of bytes: [UInt8], pieces: [Piece], slack: Int, in source: SourceText
  ) -> [TracedText.LineMark] {
    var alignment = LineAlignment(source)
    var marks: [TracedText.LineMark] = []
    for (index, piece) in pieces.enumerated() {
      let end = index + 1 < pieces.count ? pieces[index + 1].offset : bytes.count
      let word = longestWord(of: bytes, in: piece.offset..<max(piece.offset, end))
      if index == 0 {
        alignment.skipDefinitions(to: bytes[piece.offset...], of: piece, slack: slack)
      }
      alignment.place(word, of: piece, slack: slack)
      if marks.last?.line == alignment.line { continue }
      if marks.last?.offset == piece.offset { marks.removeLast() }
      marks.append(TracedText.LineMark(offset: piece.offset, line: alignment.line))
    }
    return marks
  }

  /// Definitions come before all text: with them the first piece stands as late as it can, in a
  /// line that its first word opens.
  private mutating func skipDefinitions(
    to text: ArraySlice<UInt8>, of piece: Piece, slack: Int
  ) {
    let first = source.bytes[source.range(ofLine: piece.line)]
    guard slack > 0, first.firstPlace(of: "]:", from: first.startIndex) != nil else { return }
    let word = Self.firstWord(of: text)
    for candidate in (1...slack).reversed() {
      let line = source.bytes[source.range(ofLine: piece.line + candidate)]
      if Self.firstWord(of: line) == word {
        shift = candidate
        return
      }
    }
  }

  private mutating func place(_ word: ArraySlice<UInt8>, of piece: Piece, slack: Int) {
    let first = max(piece.line + shift, line)
    let last = max(first, min(piece.lastLine + slack, first + Self.reach))
    for candidate in first...last {
      let from = candidate == line ? column : 0
      guard let end = find(word, inLine: candidate, from: from) else { continue }
      shift = max(shift, candidate - piece.lastLine)
      line = candidate
      column = end
      return
    }
    if first > line { column = 0 }
    line = first
  }

  /// The offset in the line after the word's first place at or after a column.
  private func find(_ word: ArraySlice<UInt8>, inLine number: Int, from column: Int) -> Int? {
    let range = source.range(ofLine: number)
    guard let head = word.first else { return nil }
    var index = range.lowerBound + column
    while index + word.count <= range.upperBound {
      let end = index + word.count
      if source.bytes[index] == head, source.bytes[index..<end] == word,
        !isInWord(index - 1, range), !isInWord(end, range)
      {
        return end - range.lowerBound
      }
      index += 1
    }
    return nil
  }

  private static func firstWord(of text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let start = text.firstIndex { $0.isLetter || $0.isDigit } ?? text.endIndex
    return text[start...].prefix { $0.isLetter || $0.isDigit }
  }

  /// Whether a word goes on at an index of the source.
  private func isInWord(_ index: Int, _ line: Range<Int>) -> Bool {
    line.contains(index) && (source.bytes[index].isLetter || source.bytes[index].isDigit)
  }

  /// The longest run of letters and digits at the piece's start; escapes and entities end a run.
  private static func longestWord(of bytes: [UInt8], in range: Range<Int>) -> ArraySlice<UInt8> {
    var best = range.lowerBound..<range.lowerBound
    var start = range.lowerBound
    for index in range.lowerBound...min(range.upperBound, range.lowerBound + 200) {
      if index < range.upperBound, bytes[index].isLetter || bytes[index].isDigit { continue }
      if index - start > best.count { best = start..<index }
      start = index + 1
    }
    return bytes[best]
  }
}
