/// The conventions that a plain text keeps.
enum PlainDialect: Sendable, Equatable {
  /// None but those of people who type.
  case plain
  /// reStructuredText.
  case restructured
  /// AsciiDoc.
  case asciiDoc
  /// The help files of the editor Vim.
  case vimHelp

  /// Whether signs say what is a heading, so that the look of a line says nothing.
  var hasMarks: Bool { self == .restructured || self == .asciiDoc }

  /// How many lines are looked at.
  private static let look = 2_000

  /// The conventions that a text keeps by its look.
  ///
  /// - Complexity: O(1).
  init(lookingAt text: PlainLines) {
    var restructured = 0
    var sections = 0
    var fences = 0
    var terms = 0
    for index in text.lines.indices.prefix(Self.look) where text.isText(index) {
      let line = text.text(index)
      if Self.isDirective(line) { restructured += 1 }
      if text.lines[index].indent == 0, text.shape(index).hashes(UInt8(ascii: "=")) > 0 {
        sections += 1
      }
      if Self.isFence(line) { fences += 1 }
      if text.lines[index].indent == 0, line.suffix(2).elementsEqual("::".utf8) { terms += 1 }
    }
    if Self.isVimHelp(text) {
      self = .vimHelp
    } else if restructured >= 2 {
      self = .restructured
    } else if sections >= 2 || fences >= 2 && sections + terms >= 1 || fences >= 1 && terms >= 3 {
      self = .asciiDoc
    } else {
      self = .plain
    }
  }

  /// Whether two stops open a directive, a target or a foot-note.
  private static func isDirective(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.matches(".. ", at: line.startIndex), line.count > 4 else { return false }
    let next = line[line.startIndex + 3]
    return next == UInt8(ascii: "_") || next == UInt8(ascii: "[") || next == UInt8(ascii: "|")
      || line.firstPlace(of: "::", from: line.startIndex) != nil
  }

  /// “[source,sh]”, “[NOTE]” or a line that opens a block.
  private static func isFence(_ line: ArraySlice<UInt8>) -> Bool {
    let start = line.startIndex
    return line.matches("[source", at: start) || line.matches("[verse]", at: start)
      || line.matches("[NOTE]", at: start) || line.matches("[TIP]", at: start)
      || line.matches("[WARNING]", at: start) || line.elementsEqual("----".utf8)
  }

  /// Whether the first line names its file between stars, or the last tells Vim to show it as help.
  private static func isVimHelp(_ text: PlainLines) -> Bool {
    guard let first = text.lines.firstIndex(where: { !$0.isBlank }) else { return false }
    let line = text.text(first)
    if line.first == UInt8(ascii: "*"), line.firstPlace(of: ".txt*", from: line.startIndex) != nil {
      return true
    }
    guard let last = text.lines.lastIndex(where: { !$0.isBlank }) else { return false }
    return text.text(last).firstPlace(of: "ft=help", from: text.text(last).startIndex) != nil
  }
}
