/// Boxes that a template's tags open and close: `{{% warning %}}`, `{% hint style="danger" %}`.
extension MarkdownReading {
  /// Names of tags that open boxes, beside those of boxes that warn.
  private static let boxes: Set<String> = [
    "hint", "notice", "alert", "callout", "admonition", "note", "tip", "info", "important",
  ]

  /// Adds what stands before each tag that opens or closes a box; gives what stands after the last.
  mutating func readTags(of rich: RichText) -> RichText {
    var start = 0
    for tag in rich.tags {
      let words = tag.words.split { !($0.isLetter || $0.isNumber || $0 == "/") }.map {
        $0.lowercased()
      }
      guard let change = change(by: words) else { continue }
      let end = min(max(start, tag.offset), rich.text.bytes.count)
      addText(rich.part(start..<end))
      start = end
      builder.interrupt()
      if let opened = change { openBoxes.append(opened) } else { _ = openBoxes.popLast() }
    }
    return start == 0 ? rich : rich.part(start..<rich.text.bytes.count)
  }

  /// Whether a tag opens a box that warns, or one that does not; nil in it where it closes one, and nil
  /// where it is another tag.
  private func change(by words: [String]) -> Bool?? {
    guard let first = words.first else { return nil }
    if first.hasPrefix("/") || first.hasPrefix("end") {
      let name = String(first.dropFirst(first.hasPrefix("/") ? 1 : 3))
      return isBox(name) && !openBoxes.isEmpty ? .some(nil) : nil
    }
    // A tag that nothing closes puts something in and opens nothing.
    guard isBox(first), isClosed(first) else { return nil }
    return .some(words.contains { ReadingWords.isA(.warningLabel, $0) })
  }

  private func isBox(_ name: String) -> Bool {
    Self.boxes.contains(name) || ReadingWords.isA(.warningLabel, name)
  }

  private func isClosed(_ name: String) -> Bool {
    closedTags.contains(name)
  }
}

extension SourceText {
  /// The names of templates' tags that are closed somewhere in the text.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  var closedTags: Set<String> {
    var names: Set<String> = []
    var place = 0
    while let open = bytes[place...].firstIndex(of: UInt8(ascii: "{")) {
      place = open + 1
      let tag = bytes[place...].prefix(60).drop { $0.isIn("{%<- ") }
      for mark in ["/", "end"] as [StaticString] where tag.matches(mark, at: tag.startIndex) {
        let name = tag.dropFirst(mark.utf8CodeUnitCount).drop { $0 == .space }
          .prefix { $0.isUpper || $0.isLower }
        names.insert(String(decoding: name, as: UTF8.self).lowercased())
      }
    }
    return names
  }
}
