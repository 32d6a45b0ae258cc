/// Boxes that warn: `> [!WARNING]`, `:::warning`, `!!! warning`.
extension MarkdownReading {
  /// Names of boxes that hold text but do not warn.
  private static let notes: Set<String> = [
    "note", "tip", "hint", "seealso", "admonition", "versionadded", "versionchanged", "deprecated",
    "versionremoved", "topic", "dropdown", "epigraph", "sidebar", "margin",
  ]
  /// Names of directives whose text is code.
  private static let listings: Set<String> = [
    "code", "code-block", "code-cell", "sourcecode", "prompt", "doctest", "parsed-literal", "math",
  ]

  /// Adds a fenced directive, as MyST has them: a box with text, code, or something for a program.
  mutating func addDirective(_ block: MarkdownBlock) throws(GuideError) {
    let name = block.info.dropFirst().prefix { $0 != "}" }.lowercased()
    if Self.listings.contains(name) {
      builder.addCode(block.raw, line: block.rawLine)
    } else if Self.warns(name) || Self.notes.contains(name) {
      enter(.quotation, depth: 2 * block.depth - 1)
      containers[containers.count - 1].form = Self.warns(name) ? .caution : form
      try addMarkdown(block.raw[...], line: block.rawLine)
      closeLast()
    } else {
      let count = block.raw.count { $0 == .newline }
      builder.addFurniture(.directive, lines: block.rawLine...block.rawLine + max(0, count - 1))
    }
  }

  /// The text without the marks of boxes, which are opened and closed; nil where nothing is left.
  mutating func withoutBoxMarks(_ rich: RichText) -> RichText? {
    let bytes = rich.text.bytes
    if bytes.matches("[!", at: 0) { return withoutAlertMark(rich) }
    if bytes.matches(":::", at: 0) || bytes.hasSuffix(":::") { return withoutColons(rich) }
    if bytes.matches("!!! ", at: 0) || bytes.matches("??? ", at: 0) {
      let first = rich.lineRanges.first ?? 0..<0
      let warns = Self.warns(bytes.string(4..<first.upperBound))
      let rest = rich.part(first.upperBound..<bytes.count)
      guard !rest.isEmpty else { return nil }
      builder.addParagraph(rest.text, form: warns ? .caution : form)
      note(citationsIn: rest)
      return nil
    }
    return rich
  }

  /// Whether a bold word such as “Warning:” opens a text.
  func warns(_ rich: RichText) -> Bool {
    guard let label = rich.strong.first, label.lowerBound == 0, label.upperBound <= 16 else {
      return false
    }
    let end = min(label.upperBound + 1, rich.text.bytes.count)
    // In a quotation the label may stand in a line of its own.
    let isLine =
      form == .quotation && (rich.lineRanges.first.map { $0.upperBound <= end } ?? false)
    return (isLine || rich.text.bytes[0..<end].contains { $0.isIn(":!.") })
      && Self.warns(rich.text.bytes.string(label))
  }

  private static func warns(_ name: String) -> Bool {
    let word = name.lowercased().prefix { $0.isLetter }
    return ReadingWords.isA(.warningLabel, String(word))
  }

  /// Takes `[!WARNING]` from the first paragraph of a quotation.
  private mutating func withoutAlertMark(_ rich: RichText) -> RichText? {
    guard let box = containers.lastIndex(where: { $0.kind == .quotation }),
      let close = rich.text.bytes.prefix(40).firstIndex(of: UInt8(ascii: "]"))
    else { return rich }
    if Self.warns(rich.text.bytes.string(2..<close)) { containers[box].form = .caution }
    var end = close + 1
    if end < rich.text.bytes.count, rich.text.bytes[end] == UInt8(ascii: "-") { end += 1 }
    let rest = rich.part(end..<rich.text.bytes.count)
    return rest.isEmpty ? nil : rest
  }

  /// Takes `:::warning` and `:::` from the lines of a paragraph.
  private mutating func withoutColons(_ rich: RichText) -> RichText? {
    var rest: RichText?
    for line in rich.lineRanges {
      let part = rich.part(line)
      if part.text.bytes.matches(":::", at: 0) {
        if let text = rest { addText(text) }
        rest = nil
        let name = part.string.drop { $0 == ":" || $0 == " " || $0 == "{" }
        if name.isEmpty {
          _ = openBoxes.popLast()
        } else {
          openBoxes.append(Self.warns(String(name)))
        }
        builder.interrupt()
      } else if rest == nil {
        rest = part
      } else {
        rest?.append(part)
      }
    }
    return rest
  }
}

extension [UInt8] {
  fileprivate func hasSuffix(_ text: StaticString) -> Bool {
    matches(text, at: count - text.utf8CodeUnitCount)
  }
}
