/// Comments of a guide's author, which readers do not see.
enum AuthorComments {
  /// The lines, 1-based, that are nothing but a comment (`<!-- … -->`), with the blank ones before
  /// it; comments in code are code.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  static func lines(in lines: [String]) -> Set<Int> {
    var hidden: Set<Int> = []
    var blanks: [Int] = []
    var fence: Character?
    var isInside = false
    var start = 1
    for (line, number) in zip(lines, 1...) {
      let text = line.drop(while: \.isWhitespace)
      if let mark = mark(of: text), !isInside {
        fence = fence == nil ? mark : fence == mark ? nil : fence
      }
      guard isInside || fence == nil && text.hasPrefix("<!--") else {
        if text.isEmpty { blanks.append(number) } else { blanks = [] }
        continue
      }
      let ends = endsComment(text, opens: !isInside)
      if ends == .withText {
        (isInside, blanks) = (false, [])
        continue
      }
      hidden.insert(number)
      hidden.formUnion(blanks)
      blanks = []
      if !isInside { start = number }
      isInside = ends == .not
    }
    // One that never ends hides nothing.
    return isInside ? hidden.filter { $0 < start } : hidden
  }

  private enum End {
    case not
    case alone
    /// Something stands behind it on the line.
    case withText
  }

  private static func endsComment(_ text: Substring, opens: Bool) -> End {
    let bytes = Array(text.utf8.dropFirst(opens ? 4 : 0))
    let mark = Array("-->".utf8)
    guard
      let start = bytes.indices.first(where: { bytes[$0...].starts(with: mark) })
    else { return .not }
    let isAlone = bytes[(start + 3)...].allSatisfy { $0 == 0x20 || $0 == 0x09 }
    return isAlone ? .alone : .withText
  }

  /// The character of a code fence that a line opens or closes.
  private static func mark(of text: Substring) -> Character? {
    text.hasPrefix("```") ? "`" : text.hasPrefix("~~~") ? "~" : nil
  }
}
