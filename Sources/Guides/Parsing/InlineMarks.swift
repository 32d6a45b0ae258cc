/// Marks that Markdown itself does not know but a reader does not see either.
///
/// `==marked==`, `%%note%%`, `![[embed.png]]`, `[^1]`, `:emoji:`, `{% tag %}`, `{{ value }}`, `{: .class }`, and
/// `[words]({% link %})`. In code they are what they are.
struct InlineMarks {
  private var rich: RichText
  private var cuts: [Range<Int>] = []
  private var index = 0
  /// Closing marks that do not come any more.
  private var exhausted: Set<String> = []

  /// The text without such marks.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  static func cleaned(_ rich: RichText) -> RichText {
    guard rich.text.bytes.contains(where: isTrigger) else { return rich }
    var marks = InlineMarks(rich: rich)
    marks.scan()
    return marks.cut()
  }

  /// A longer tag opens no box.
  private static let longestTag = 120

  private init(rich: RichText) { self.rich = rich }

  private static func isTrigger(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "="), UInt8(ascii: "%"), UInt8(ascii: "["), UInt8(ascii: ":"),
      UInt8(ascii: "{"):
      true
    default: false
    }
  }

  private mutating func scan() {
    var code = rich.code[...]
    while index < rich.text.bytes.count {
      if let range = code.first, index >= range.lowerBound {
        index = max(index, range.upperBound)
        code = code.dropFirst()
      } else if Self.isTrigger(rich.text.bytes[index]), readMark() {
        continue
      } else {
        index += 1
      }
    }
  }

  private mutating func readMark() -> Bool {
    switch rich.text.bytes[index] {
    case UInt8(ascii: "="): readHighlight()
    case UInt8(ascii: "%"): readNote()
    case UInt8(ascii: "["): readCitation() || readEmbed() || readTemplateLink()
    case UInt8(ascii: ":"): readEmoji()
    default: readTemplate()
    }
  }

  /// Where a mark stands next, from an offset on, at most so many bytes away.
  private mutating func next(_ mark: StaticString, from start: Int, within limit: Int = 500)
    -> Int?
  {
    let name = mark.description
    guard !exhausted.contains(name) else { return nil }
    let bytes = rich.text.bytes
    let end = min(bytes.count, start + limit)
    if let place = bytes[..<end].firstPlace(of: mark, from: start) { return place }
    if end == bytes.count { exhausted.insert(name) }
    return nil
  }

  private mutating func readHighlight() -> Bool {
    let bytes = rich.text.bytes
    guard bytes.matches("==", at: index), index + 2 < bytes.count,
      !bytes[index + 2].isWhitespace, bytes[index + 2] != UInt8(ascii: "="),
      let close = next("==", from: index + 3), !bytes[close - 1].isWhitespace
    else { return false }
    cuts += [index..<index + 2, close..<close + 2]
    index = close + 2
    return true
  }

  private mutating func readNote() -> Bool {
    guard rich.text.bytes.matches("%%", at: index), let close = next("%%", from: index + 2) else {
      return false
    }
    rich.hadComments = true
    return cutMark(to: close + 2)
  }

  private mutating func readCitation() -> Bool {
    guard rich.text.bytes.matches("[^", at: index),
      let close = next("]", from: index + 2, within: 80), close > index + 2
    else { return false }
    let label = rich.text.bytes.string(index + 2..<close)
    guard !label.contains(" ") else { return false }
    rich.citations.append(RichText.Citation(label: label, offset: index))
    return cutMark(to: close + 1)
  }

  /// A picture or a page that is put in, by its name alone.
  private mutating func readEmbed() -> Bool {
    guard index > 0, rich.text.bytes[index - 1] == UInt8(ascii: "!"),
      rich.text.bytes.matches("[[", at: index),
      let close = next("]]", from: index + 2, within: 200)
    else { return false }
    rich.pictureCount += 1
    cuts.append(index - 1..<close + 2)
    index = close + 2
    return true
  }

  /// A link whose target is a template's tag, which Markdown does not take for one.
  private mutating func readTemplateLink() -> Bool {
    guard let middle = next("](", from: index, within: 200) else { return false }
    let bytes = rich.text.bytes
    guard bytes.matches("{%", at: middle + 2) || bytes.matches("{{", at: middle + 2),
      let close = next("})", from: middle, within: 400),
      bytes[index + 1..<middle].firstPlace(of: "[", from: index + 1) == nil
    else { return false }
    cuts += [index..<index + 1, middle..<close + 2]
    index = close + 2
    return true
  }

  /// `:tada:` between spaces or signs.
  private mutating func readEmoji() -> Bool {
    let bytes = rich.text.bytes
    guard index == 0 || bytes[index - 1].isWhitespace || bytes[index - 1] == UInt8(ascii: ":"),
      index + 2 < bytes.count, bytes[index + 1].isLower || bytes[index + 1] == UInt8(ascii: "+")
    else { return false }
    var end = index + 1
    while end < bytes.count, end - index < 40,
      bytes[end].isLower || bytes[end].isDigit || bytes[end] == UInt8(ascii: "_")
        || bytes[end] == UInt8(ascii: "+") || bytes[end] == UInt8(ascii: "-")
    {
      end += 1
    }
    guard end < bytes.count, bytes[end] == UInt8(ascii: ":"), end - index > 1,
      end + 1 == bytes.count || !(bytes[end + 1].isLetter || bytes[end + 1].isDigit)
    else { return false }
    return cutMark(to: end + 1)
  }

  private mutating func readTemplate() -> Bool {
    let bytes = rich.text.bytes
    let close: Int?
    if bytes.matches("{%", at: index) {
      close = next("%}", from: index + 2)
    } else if bytes.matches("{{", at: index) {
      close = next("}}", from: index + 2)
    } else if bytes.matches("{/*", at: index) {
      close = next("*/}", from: index + 3).map { $0 + 1 }
    } else if bytes.matches("{:", at: index) || bytes.matches("{#", at: index) {
      close = next("}", from: index + 2).map { $0 - 1 }
    } else {
      close = nil
    }
    guard let close else { return readRole() }
    rich.hadDirectives = true
    if close - index <= Self.longestTag, close > index + 2 {
      rich.tags.append(
        RichText.Tag(words: bytes.string(index + 2..<close), offset: index))
    }
    return cutMark(to: close + 2)
  }

  /// The name of a role right before code, as `{kbd}` in MyST.
  private mutating func readRole() -> Bool {
    guard let close = next("}", from: index + 1, within: 40),
      rich.code.contains(where: { $0.lowerBound == close + 1 }),
      rich.text.bytes[index + 1..<close].allSatisfy({ $0.isLower || $0 == UInt8(ascii: ":") })
    else { return false }
    return cutMark(to: close + 1)
  }

  private mutating func cutMark(to end: Int) -> Bool {
    cuts.append(index..<end)
    index = end
    return true
  }
}

extension InlineMarks {
  /// The text without what goes; a space on both sides of a piece becomes one.
  private func cut() -> RichText {
    guard !cuts.isEmpty else { return rich }
    var result = rich
    let kept = keptRanges()
    result.text = rich.text.keeping(kept)
    let places = PlaceMap(kept)
    result.strong = rich.strong.map(places.range)
    result.code = rich.code.map(places.range)
    result.pictures = rich.pictures.map(places.range)
    result.links = rich.links.map {
      RichText.Link(range: places.range($0.range), isAnchor: $0.isAnchor)
    }
    result.citations = rich.citations.map {
      RichText.Citation(label: $0.label, offset: places.offset($0.offset))
    }
    result.tags = rich.tags.map {
      RichText.Tag(words: $0.words, offset: places.offset($0.offset))
    }
    result.text.emphasisEnd = rich.text.emphasisEnd.map(places.offset)
    result.trimEnd()
    return result
  }

  private func keptRanges() -> [Range<Int>] {
    let bytes = rich.text.bytes
    var kept: [Range<Int>] = []
    var place = 0
    for cut in cuts.sorted(by: { $0.lowerBound < $1.lowerBound }) where cut.lowerBound >= place {
      if place < cut.lowerBound { kept.append(place..<cut.lowerBound) }
      place = cut.upperBound
      let isAfterSpace = kept.last.map { bytes[$0.upperBound - 1] == .space } ?? true
      if isAfterSpace, place < bytes.count, bytes[place] == .space { place += 1 }
    }
    if place < bytes.count { kept.append(place..<bytes.count) }
    return kept
  }
}

/// Where bytes go when only some ranges of a text are kept.
private struct PlaceMap {
  private let kept: [Range<Int>]
  private let starts: [Int]

  init(_ kept: [Range<Int>]) {
    self.kept = kept
    var starts: [Int] = []
    var count = 0
    for range in kept {
      starts.append(count)
      count += range.count
    }
    self.starts = starts
  }

  func offset(_ old: Int) -> Int {
    var low = 0
    var high = kept.count
    while low < high {
      let middle = (low + high) / 2
      if kept[middle].lowerBound <= old { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return 0 }
    return starts[low - 1] + min(old - kept[low - 1].lowerBound, kept[low - 1].count)
  }

  func range(_ old: Range<Int>) -> Range<Int> {
    let start = offset(old.lowerBound)
    return start..<max(start, offset(old.upperBound))
  }
}
