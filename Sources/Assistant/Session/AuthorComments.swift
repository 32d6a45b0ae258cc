/// A guide's lines without the comments of its author, which readers do not see.
struct AuthorComments {
  /// All lines, comments cut out of them.
  private(set) var lines: [String]
  /// The lines, 1-based, that held nothing but a comment, with the blank ones before it.
  private(set) var hidden: Set<Int> = []
  private var blanks: [Int] = []
  /// The mark of a list's item whose text begins behind the comment.
  private var marker: String?

  /// Cuts the comments out; no line changes its number.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  init(cutFrom lines: [String]) {
    self.lines = lines
    let comments = CommentScan(lines).ranges
    for index in lines.indices { take(index, comments[index]) }
  }

  private mutating func take(_ index: Int, _ comments: [Range<Int>]) {
    let seen = comments.isEmpty ? lines[index] : Self.cut(comments, from: lines[index])
    let isBlank = seen.allSatisfy(\.isWhitespace)
    if comments.isEmpty, isBlank {
      blanks.append(index + 1)
    } else if isBlank {
      hidden.formUnion(blanks + [index + 1])
      blanks = []
    } else if !comments.isEmpty, Self.isMarker(seen) {
      hidden.insert(index + 1)
      (blanks, marker) = ([], seen)
    } else {
      lines[index] = marked(seen, isBehindComment: !comments.isEmpty)
      (blanks, marker) = ([], nil)
    }
  }

  /// A line with the mark of its item, where that stood before the comment.
  private func marked(_ line: String, isBehindComment: Bool) -> String {
    guard let marker else { return line }
    let text = line.drop(while: \.isWhitespace)
    let indent = line[..<text.startIndex]
    // Less far in, it is no text of the item, which then has none.
    guard isBehindComment || indent.contains("\t") || indent.count > marker.count else {
      return line
    }
    let gap = isBehindComment ? " " : indent.dropFirst(marker.count)
    return marker + (gap.isEmpty ? " " : gap) + text
  }

  /// A line without its comments, and without space that would be left twice or at its end.
  private static func cut(_ comments: [Range<Int>], from line: String) -> String {
    let bytes = Array(line.utf8)
    var seen: [UInt8] = []
    var start = 0
    for comment in comments + [bytes.count..<bytes.count] {
      let piece = bytes[start..<comment.lowerBound]
      let isApart = seen.last.map { $0 == 0x20 || $0 == 0x09 } ?? (start > 0)
      seen += isApart ? piece.drop { $0 == 0x20 || $0 == 0x09 } : piece
      start = comment.upperBound
    }
    let end = seen.lastIndex { $0 != 0x20 && $0 != 0x09 }.map { $0 + 1 } ?? 0
    return String(decoding: seen[..<end], as: UTF8.self)
  }

  /// Whether a line is nothing but the mark of a list's item, such as `-` or `2.`, or of a quotation.
  private static func isMarker(_ line: String) -> Bool {
    let words = line.split(whereSeparator: \.isWhitespace)
    return words.allSatisfy { word in
      let isNumber = word.dropLast().allSatisfy { ("0"..."9").contains($0) } && word.count > 1
      return ["-", "*", "+", ">"].contains(word) || isNumber && [".", ")"].contains(word.last)
    }
  }
}
