import Glibc

/// A file's text made regular: valid UTF-8, `\n` line ends, lines that can be found by number.
///
/// UTF-16 with a mark and Windows-1252 are read too. A byte-order mark is skipped, a few bytes that
/// are no UTF-8 become U+FFFD, what only tells a terminal how words look is gone, CRLF and a lone CR end a line. A NUL byte says that the file is not
/// text, as it does to `grep`, and so do other controls where they abound.
struct SourceText: Sendable {
  /// The text.
  let bytes: [UInt8]
  /// Where each line starts, line 1 first; a line end at the end of the text starts no line.
  let lineStarts: LineStarts
  /// What was in doubt about how the text is written.
  let doubt: ReadingDoubt.Kind?

  /// The number of lines.
  var lineCount: Int { lineStarts.count }

  /// Makes a file's bytes regular.
  ///
  /// - Throws: ``GuideError`` where the bytes are no text, or text in an encoding that is not read.
  /// - Complexity: O(*n*) in the number of bytes.
  init(_ raw: [UInt8], file: String) throws(GuideError) {
    if let name = ForeignFormat.name(of: raw) { throw .otherFormat(path: file, format: name) }
    let isWide = raw.starts(with: [0xFF, 0xFE]) || raw.starts(with: [0xFE, 0xFF])
    if !isWide { try Self.checkIsText(raw, file: file) }
    guard let decoded = Encoding.decoded(raw) else { throw .unknownEncoding(path: file) }
    if isWide { try Self.checkIsText(decoded.bytes, file: file) }
    doubt = decoded.doubt
    bytes = Self.unifyingLineEnds(TerminalMarks.removed(from: decoded.bytes))
    lineStarts = LineStarts(in: bytes)
  }

  /// The number of lines that hold something, be it a blank.
  ///
  /// - Complexity: O(*n*) in the number of lines.
  var filledLineCount: Int {
    var count = 0
    var next = bytes.count + 1
    for start in lineStarts.reversed() {
      if next - start > 1 { count += 1 }
      next = start
    }
    return count
  }

  /// How many lines right before a line are blank.
  ///
  /// - Complexity: O(*n*) in the number of blank lines.
  func blankLines(before line: Int) -> Int {
    var first = line
    while first > 1, bytes.trimmed(range(ofLine: first - 1)).isEmpty { first -= 1 }
    return line - first
  }

  /// The bytes of a line, without its end.
  func range(ofLine line: Int) -> Range<Int> {
    guard line >= 1, line <= lineCount else { return bytes.count..<bytes.count }
    let start = lineStarts[line - 1]
    let next = line < lineCount ? lineStarts[line] : bytes.count
    let hasEnd = next > start && bytes[next - 1] == .newline
    return start..<(hasEnd ? next - 1 : next)
  }

  /// One control character in so many bytes, other than those that texts have, is one too many.
  private static let bytesPerControl = 200

  private static func checkIsText(_ bytes: [UInt8], file: String) throws(GuideError) {
    func line(of place: Int) -> Int {
      bytes[..<place].reduce(1) { $0 + ($1 == .newline ? 1 : 0) }
    }
    if let zero = firstIndex(of: 0, in: bytes) { throw .notText(path: file, line: line(of: zero)) }
    // Overstruck manual pages have backspaces, coloured logs escapes.
    let controls = bytes.count { $0 < 0x20 && !(8...13).contains($0) && $0 != 0x1B && $0 != 0x1A }
    if controls > 8, controls > bytes.count / bytesPerControl {
      throw .notText(path: file, line: 1)
    }
  }

  private static func unifyingLineEnds(_ text: [UInt8]) -> [UInt8] {
    guard firstIndex(of: .carriageReturn, in: text) != nil else { return text }
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    var afterReturn = false
    for byte in text {
      if byte == .carriageReturn {
        result.append(.newline)
      } else if !(afterReturn && byte == .newline) {
        result.append(byte)
      }
      afterReturn = byte == .carriageReturn
    }
    return result
  }

  /// The first place of a byte, found by the C library's fast search.
  private static func firstIndex(of byte: UInt8, in text: [UInt8]) -> Int? {
    text.withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress, let hit = memchr(base, Int32(byte), buffer.count) else {
        return nil
      }
      return UnsafeRawPointer(hit) - base
    }
  }
}
