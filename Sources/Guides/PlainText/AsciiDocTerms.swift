/// Terms of AsciiDoc whose meaning stands in the same line, as in `Oar:: Moves the boat`.
enum AsciiDocTerms {
  /// The text with the meaning in a line of its own, which has the same number.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  static func parted(_ text: consuming PlainLines) -> PlainLines {
    var lines: [PlainLine] = []
    lines.reserveCapacity(text.lines.count)
    var fence: ArraySlice<UInt8>?
    for (index, line) in text.lines.enumerated() {
      let words = text.text(index)
      if let open = fence {
        if words.elementsEqual(open) { fence = nil }
      } else if isFence(words) {
        fence = words
      } else if let end = termEnd(words) {
        var (term, meaning) = (line, line)
        term.narrow(to: words.startIndex..<end, in: text.source)
        meaning.narrow(to: end..<words.endIndex, in: text.source)
        lines += [term, meaning]
        continue
      }
      lines.append(line)
    }
    text.lines = lines
    return text
  }

  /// Whether a line opens code, or a comment.
  private static func isFence(_ line: ArraySlice<UInt8>) -> Bool {
    guard let sign = line.first, sign.isIn("-.+/`"), line.count >= 3 else { return false }
    return line.allSatisfy { $0 == sign }
  }

  /// Where the mark of a term ends that its meaning follows; nil where none does.
  private static func termEnd(_ line: ArraySlice<UInt8>) -> Int? {
    guard let mark = line.prefix(84).firstPlace(of: ":: ", from: line.startIndex),
      mark > line.startIndex, !line[mark - 1].isWhitespace, line[mark - 1] != UInt8(ascii: ":"),
      line.first != UInt8(ascii: "|"), PlainMarker(line) == nil
    else { return nil }
    return mark + 2
  }
}
