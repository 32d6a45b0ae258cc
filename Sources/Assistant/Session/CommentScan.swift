/// Where comments (`<!-- … -->`) stand in the lines of a guide; what looks like one in code is code.
struct CommentScan {
  /// The bytes of each line that belong to comments, ascending; empty where none do.
  private(set) var ranges: [[Range<Int>]]
  private var fence: UInt8?
  private var open: Comment?

  /// A comment whose end is not found yet, and may never be.
  private struct Comment {
    /// Whether it opens a block, which may have blank lines; one inside a paragraph ends with it.
    var isBlock: Bool
    var parts: [(line: Int, range: Range<Int>)] = []
  }

  /// Finds all comments; one that never ends is none.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  init(_ lines: [String]) {
    ranges = Array(repeating: [], count: lines.count)
    for (number, line) in lines.enumerated() { scan(Array(line.utf8), line: number) }
  }

  private mutating func scan(_ bytes: [UInt8], line: Int) {
    if open?.isBlock == false, bytes.allSatisfy(Self.isSpace) { open = nil }
    var start = 0
    if open != nil {
      guard let end = goOn(bytes, from: 0, searching: 0, line: line) else { return }
      start = end
    } else if let mark = Self.fence(bytes) {
      fence = fence == nil ? mark : fence == mark ? nil : fence
    }
    guard fence == nil, bytes.firstIndex(of: Self.opening, from: start) != nil else { return }
    while let begin = Self.beginning(in: bytes, from: start) {
      open = Comment(isBlock: bytes[..<begin].allSatisfy(Self.opensItem))
      let inside = begin + Self.opening.count
      guard let end = goOn(bytes, from: begin, searching: inside, line: line) else { return }
      start = end
    }
  }

  /// Takes what a line has of the open comment; where it ends there, nil if it does not.
  private mutating func goOn(
    _ bytes: [UInt8], from start: Int, searching inside: Int, line: Int
  ) -> Int? {
    let end = bytes.firstIndex(of: Self.closing, from: inside).map { $0 + Self.closing.count }
    open?.parts.append((line, start..<(end ?? bytes.count)))
    guard let end, let comment = open else { return nil }
    for part in comment.parts { ranges[part.line].append(part.range) }
    open = nil
    return end
  }

  /// Where a comment begins, beyond code and escaped characters.
  private static func beginning(in bytes: [UInt8], from start: Int) -> Int? {
    var index = start
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "\\"): index += 2
      case UInt8(ascii: "`"): index = CodeSpan.end(in: bytes, from: index)
      case opening[0] where bytes[index...].starts(with: opening): return index
      default: index += 1
      }
    }
    return nil
  }

  private static let opening = Array("<!--".utf8)
  private static let closing = Array("-->".utf8)

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

  /// Whether a byte may stand before the first word of a list's item or of a quotation.
  private static func opensItem(_ byte: UInt8) -> Bool {
    isSpace(byte) || ">-*+.)".utf8.contains(byte)
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  /// The character of a code fence that a line opens or closes.
  private static func fence(_ bytes: [UInt8]) -> UInt8? {
    let text = bytes.drop(while: isSpace)
    guard let mark = text.first, "`~".utf8.contains(mark) else { return nil }
    return text.prefix(3).count { $0 == mark } == 3 ? mark : nil
  }
}

extension [UInt8] {
  /// Where some bytes stand first, from an index on.
  fileprivate func firstIndex(of mark: [UInt8], from start: Int) -> Int? {
    guard start <= count - mark.count else { return nil }
    return (start...(count - mark.count)).first { self[$0...].starts(with: mark) }
  }
}
