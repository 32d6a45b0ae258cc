/// Writes the lines of a plain-text guide as running text.
struct PlainWriter: Sendable {
  let text: PlainLines
  let hyphens: PlainHyphens
  let dialect: PlainDialect

  /// The words of lines, joined by spaces, or by nothing where a word was parted.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  func traced(_ span: PlainSpan) -> TracedText {
    var result = TracedText()
    var isParted = false
    for index in span.lines {
      if !isParted { result.appendSpace() }
      isParted = false
      var words = text.text(index)
      if index == span.lines.lowerBound { words = words.dropFirst(span.drop) }
      if index == span.lines.upperBound - 1 { words = words.dropLast(span.dropEnd) }
      if index + 1 < span.lines.upperBound,
        let (left, right) = PlainHyphens.halves(words, text.text(index + 1))
      {
        isParted = true
        let length = PlainHyphens.hyphenLength(words) ?? 1
        if hyphens.isDropped(left, right, isSoft: length > 1) { words = words.dropLast(length) }
      } else if index + 1 < span.lines.upperBound {
        isParted = Self.isPartedAtSlash(words, text.text(index + 1))
      }
      result.append(words, line: text.lines[index].number)
    }
    result.trimEnd()
    return dialect == .plain ? result : InlineMarkup.cleaned(result, dialect: dialect)
  }

  /// Whether a line ends at a slash inside a word: “and/” over “or”, or half a path.
  private static func isPartedAtSlash(
    _ line: ArraySlice<UInt8>, _ next: ArraySlice<UInt8>
  ) -> Bool {
    let slash = UInt8(ascii: "/")
    guard line.last == slash, let first = next.first else { return false }
    // What follows is the rest of an address, whatever it begins with.
    if line.suffix(3).elementsEqual("://".utf8) { return true }
    let word = line.suffix(line.reversed().prefix { !$0.isWhitespace }.count).dropLast()
    // “GNU/Linux”
    if first.isUpper { return word.count > 1 && word.allSatisfy(\.isUpper) }
    guard first.isLower || first.isDigit else { return false }
    guard word.last.map({ $0.isLetter || $0.isDigit }) ?? false else { return false }
    let following = next.prefix { !$0.isWhitespace }
    if following.firstPlace(of: "://", from: following.startIndex) != nil { return false }
    // A folder's name may end a line; what goes on with it looks like a path.
    guard word.contains(slash) || !(word.first ?? 0).isLetter else { return true }
    return following.contains(slash) || following.dropLast().contains { $0.isIn(".-_") }
  }

  /// The words of a span as they are shown.
  func string(_ span: PlainSpan) -> String {
    traced(span).string.trimmingNoBreaks
  }

  /// Code with the blanks that all its lines begin with left out; the first line's number with it.
  func code(_ range: Range<Int>) -> (bytes: [UInt8], line: Int) {
    let common = range.lazy.filter { !text.lines[$0].isBlank }.map { text.lines[$0].indent }.min()
    var bytes: [UInt8] = []
    var number = text.lines[range.lowerBound].number
    let first = number
    for index in range {
      // Lines between that were taken away count.
      while number < text.lines[index].number {
        bytes.append(.newline)
        number += 1
      }
      let blanks = text.lines[index].isBlank ? 0 : text.lines[index].indent - (common ?? 0)
      bytes += repeatElement(.space, count: blanks)
      bytes += text.text(index)
    }
    return (bytes, first)
  }
}

extension String {
  /// Without no-break spaces; those are single spaces.
  fileprivate var trimmingNoBreaks: String {
    guard utf8.contains(0xC2) else { return self }
    return replacing("\u{A0}", with: " ").split(separator: " ").joined(separator: " ")
  }
}
