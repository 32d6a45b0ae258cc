/// Shortens the targets and titles of link definitions in Markdown, which the parser reads again
/// for each reference to them.
struct LinkDefinitions {
  /// Targets and titles of more bytes are cut.
  private static let longest = 300

  private let text: [UInt8]
  private var result: [UInt8]?
  /// Signs that close titles and do not come any more.
  private var unclosed: Set<UInt8> = []

  /// The text with blanks in place of the ends of long targets and titles; nil where there are none.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  static func shortened(_ text: [UInt8]) -> [UInt8]? {
    var definitions = LinkDefinitions(text: text)
    var place = 0
    while let end = text.firstPlace(of: "]:", from: place) {
      place = end + 2
      if definitions.opensLine(end) { definitions.shorten(from: place) }
    }
    return definitions.result
  }

  private init(text: [UInt8]) { self.text = text }

  /// Whether a bracket that opens a line is closed at an offset.
  private func opensLine(_ end: Int) -> Bool {
    var start = end
    while start > 0, text[start - 1] != .newline, end - start < 1_100 { start -= 1 }
    let label = text[start..<end].drop { $0 == .space || $0 == UInt8(ascii: ">") }
    // A label may begin in the line before.
    return label.first == UInt8(ascii: "[") || !label.contains(UInt8(ascii: "["))
  }

  private mutating func shorten(from start: Int) {
    let target = skipBlanks(from: start)
    guard target < text.count else { return }
    var end = target
    let isBracketed = text[target] == UInt8(ascii: "<")
    while end < text.count, isBracketed ? text[end] != UInt8(ascii: ">") : !text[end].isWhitespace,
      text[end] != .newline
    { end += 1 }
    cut(target..<end, closing: isBracketed ? UInt8(ascii: ">") : nil)
    if isBracketed { end = min(end + 1, text.count) }
    let title = skipBlanks(from: end)
    guard title < text.count, title > end, text[title].isIn("\"'(") else { return }
    let close = text[title] == UInt8(ascii: "(") ? UInt8(ascii: ")") : text[title]
    guard !unclosed.contains(close) else { return }
    guard let last = text[(title + 1)...].firstIndex(of: close) else {
      unclosed.insert(close)
      return
    }
    cut(title..<last, closing: close)
  }

  /// The next byte that is no blank, in the same line or the next.
  private func skipBlanks(from start: Int) -> Int {
    var index = start
    var breaks = 0
    while index < text.count, text[index].isWhitespace, breaks < 2 {
      if text[index] == .newline { breaks += 1 }
      index += 1
    }
    return index
  }

  /// Puts blanks in place of what is too long, and where it ends the sign that closes it.
  private mutating func cut(_ range: Range<Int>, closing: UInt8?) {
    guard range.count > Self.longest else { return }
    var end = range.lowerBound + Self.longest
    // Brackets that are not closed would undo the definition, as would half an escape.
    if closing == nil, let bracket = text[range.prefix(Self.longest)].firstIndex(of: 0x28) {
      end = max(bracket, range.lowerBound + 1)
    }
    while end > range.lowerBound + 1,
      text[end - 1] == UInt8(ascii: "\\") || text[end] & 0xC0 == 0x80
    {
      end -= 1
    }
    var copy = result ?? text
    result = nil
    let after = closing == nil ? range.upperBound : min(range.upperBound + 1, text.count)
    for place in end..<after where copy[place] != .newline { copy[place] = .space }
    if let closing { copy[end] = closing }
    result = copy
  }
}
