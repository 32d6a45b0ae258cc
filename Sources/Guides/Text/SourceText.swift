import Glibc

/// A file's text made regular: valid UTF-8, `\n` line ends, lines that can be found by number.
///
/// A byte-order mark is skipped, invalid UTF-8 becomes U+FFFD, CRLF and a lone CR end a line. A NUL
/// byte says that the file is not text, as it does to `grep`.
struct SourceText: Sendable {
  /// The text.
  let bytes: [UInt8]
  /// Where each line starts, line 1 first; a line end at the end of the text starts no line.
  let lineStarts: [Int]

  /// The number of lines.
  var lineCount: Int { lineStarts.count }

  /// Makes a file's bytes regular.
  ///
  /// - Throws: ``GuideError/notText(path:line:)`` at a NUL byte.
  /// - Complexity: O(*n*) in the number of bytes.
  init(_ raw: [UInt8], file: String) throws(GuideError) {
    if let zero = Self.firstIndex(of: 0, in: raw) {
      let line = raw[..<zero].reduce(1) { $0 + ($1 == .newline ? 1 : 0) }
      throw .notText(path: file, line: line)
    }
    bytes = Self.unifyingLineEnds(Self.repaired(raw))
    lineStarts = Self.lineStarts(in: bytes)
  }

  /// The bytes of a line, without its end.
  func range(ofLine line: Int) -> Range<Int> {
    guard line >= 1, line <= lineCount else { return bytes.count..<bytes.count }
    let start = lineStarts[line - 1]
    let next = line < lineCount ? lineStarts[line] : bytes.count
    let hasEnd = next > start && bytes[next - 1] == .newline
    return start..<(hasEnd ? next - 1 : next)
  }

  private static func repaired(_ raw: [UInt8]) -> [UInt8] {
    let hasMark = raw.starts(with: [0xEF, 0xBB, 0xBF])
    let body = hasMark ? Array(raw.dropFirst(3)) : raw
    if String(validating: body, as: UTF8.self) != nil { return body }
    return Array(String(decoding: body, as: UTF8.self).utf8)
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

  private static func lineStarts(in text: [UInt8]) -> [Int] {
    var starts: [Int] = text.isEmpty ? [] : [0]
    text.withUnsafeBufferPointer { buffer in
      for index in buffer.indices where buffer[index] == .newline && index + 1 < buffer.count {
        starts.append(index + 1)
      }
    }
    return starts
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
