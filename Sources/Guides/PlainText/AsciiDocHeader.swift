/// The head of an AsciiDoc document: under its title who wrote it, and when.
enum AsciiDocHeader {
  /// The text without the lines right under the title that opens it.
  static func removed(from text: consuming PlainLines) -> PlainLines {
    guard let title = text.lines.firstIndex(where: { !$0.isBlank }),
      text.shape(title).hashes(UInt8(ascii: "=")) == 1
    else { return text }
    var end = title + 1
    while text.isText(end), end - title <= 3, isHead(text.text(end)) { end += 1 }
    if end > title + 1 { text.leaveOut(title + 1..<end, as: .directive) }
    return text
  }

  /// Whether a line names an author or a version, or sets an attribute.
  private static func isHead(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.count <= 150, let first = line.first, let last = line.last else { return false }
    if first == UInt8(ascii: ":") { return true }
    let isVersion = first == UInt8(ascii: "v") && line.dropFirst().first?.isDigit ?? false
    let isMail = last == UInt8(ascii: ">") && line.contains(UInt8(ascii: "@"))
    let isDate = first.isDigit && !last.isIn(".:")
    return isVersion || isMail || isDate || isName(line)
  }

  /// Whether a line is two or three words with capitals and nothing else.
  private static func isName(_ line: ArraySlice<UInt8>) -> Bool {
    let words = line.split(separator: .space)
    return (2...4).contains(words.count)
      && words.allSatisfy { word in
        word.first?.isUpper ?? false && word.dropLast().allSatisfy { $0.isLetter || $0.isIn("-'.") }
          && ((word.last ?? 0).isLetter || word.count == 2 && word.last == UInt8(ascii: "."))
      }
  }
}
