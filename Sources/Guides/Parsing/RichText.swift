/// Running text without its marks, and what the marks said of it.
struct RichText: Sendable, Equatable {
  /// Words that lead elsewhere.
  struct Link: Sendable, Equatable {
    var range: Range<Int>
    /// Whether the target is a place in a page, such as `#fees`.
    var isAnchor: Bool
  }

  /// A mark that cites a foot-note.
  struct Citation: Sendable, Equatable {
    var label: String
    /// Where the mark stood.
    var offset: Int
  }

  /// A template's tag, which may open or close a box: `{{% warning %}}`, `{% endhint %}`.
  struct Tag: Sendable, Equatable {
    /// What stands between its brackets.
    var words: String
    /// Where the tag stood.
    var offset: Int
  }

  /// The words with their lines.
  var text = TracedText()
  /// The lines of the words and the marks; nil where nothing was read.
  var lines: ClosedRange<Int>?
  /// What marks said, where there were any; most paragraphs of a long text have none.
  ///
  /// Holds one at most, so that a text without marks is cheap to hand on.
  private var marks: [Marks] = []

  var isEmpty: Bool { text.isEmpty }
  var string: String { text.string }
  /// Whether nothing was read, neither words nor marks.
  var isUntouched: Bool { text.isEmpty && lines == nil && pictureCount == 0 }

  /// Whether marks said anything of it.
  var isMarked: Bool { !marks.isEmpty }

  /// Whether every word in a range is strongly emphasised.
  ///
  /// - Complexity: O(*k* + log *n*) for a range of *k* bytes.
  func isStrong(_ range: Range<Int>) -> Bool {
    guard isMarked else { return !text.bytes[range].hasLetters }
    let first = Self.firstIndex(in: strong) { $0.upperBound > range.lowerBound }
    return covers(strong[first...], range)
  }

  /// Whether all words are words of links; signs between them do not count.
  var isLinksOnly: Bool { !links.isEmpty && covers(links.lazy.map(\.range), 0..<text.bytes.count) }

  /// Whether all words are what pictures say.
  var isPicturesOnly: Bool { pictureCount > 0 && covers(pictures, 0..<text.bytes.count) }

  /// Whether letters and digits of a range all stand in others, which rise.
  private func covers(_ ranges: some Sequence<Range<Int>>, _ range: Range<Int>) -> Bool {
    var place = range.lowerBound
    for covered in ranges where covered.upperBound > place {
      if covered.lowerBound >= range.upperBound { break }
      let start = min(max(covered.lowerBound, place), range.upperBound)
      if text.bytes[place..<start].hasLetters { return false }
      place = min(covered.upperBound, range.upperBound)
    }
    return !text.bytes[place..<range.upperBound].hasLetters
  }

  /// A part of the text, without the spaces around it.
  ///
  /// - Complexity: O(*k* + log *n*) for a part of *k* bytes and marks.
  func part(_ range: Range<Int>) -> RichText {
    var result = RichText()
    let range = text.bytes.trimmed(range)
    result.text = text.part(range)
    result.lines = result.text.lines(of: 0..<result.text.bytes.count)
    guard isMarked else { return result }
    result.strong = Self.cut(strong, to: range)
    result.code = Self.cut(code, to: range)
    result.pictures = Self.cut(pictures, to: range)
    result.pictureCount = result.pictures.count
    var index = Self.firstIndex(in: citations) { $0.offset >= range.lowerBound }
    while index < citations.count, citations[index].offset <= range.upperBound {
      let offset = citations[index].offset - range.lowerBound
      result.citations.append(Citation(label: citations[index].label, offset: offset))
      index += 1
    }
    index = Self.firstIndex(in: links) { $0.range.upperBound > range.lowerBound }
    while index < links.count, links[index].range.lowerBound < range.upperBound {
      let common = links[index].range.clamped(to: range)
      let moved = common.lowerBound - range.lowerBound..<common.upperBound - range.lowerBound
      result.links.append(Link(range: moved, isAnchor: links[index].isAnchor))
      index += 1
    }
    return result
  }

  /// What ranges, which end in rising order, have in common with another, counted from its start.
  private static func cut(_ ranges: [Range<Int>], to outer: Range<Int>) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var index = firstIndex(in: ranges) { $0.upperBound > outer.lowerBound }
    while index < ranges.count, ranges[index].lowerBound < outer.upperBound {
      let common = ranges[index].clamped(to: outer)
      result.append(common.lowerBound - outer.lowerBound..<common.upperBound - outer.lowerBound)
      index += 1
    }
    return result
  }

  /// The first index from which on a condition holds.
  private static func firstIndex<Element>(
    in elements: [Element], where holds: (Element) -> Bool
  ) -> Int {
    var low = 0
    var high = elements.count
    while low < high {
      let middle = (low + high) / 2
      if holds(elements[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }

  /// The text without what pictures say.
  var withoutPictures: RichText {
    var kept: [Range<Int>] = []
    var place = 0
    for picture in pictures where picture.lowerBound >= place {
      kept.append(place..<picture.lowerBound)
      place = picture.upperBound
    }
    kept.append(place..<text.bytes.count)
    var result = RichText()
    for range in kept where !text.bytes.trimmed(range).isEmpty { result.append(part(range)) }
    return result
  }

  /// The text without a name that ends it for links to lead to, as `^fees-1` in Obsidian.
  var withoutBlockName: RichText {
    let end = text.bytes.count
    let start = (text.bytes.suffix(40).lastIndex(of: .space) ?? end - 1) + 1
    guard start < end, end - start > 4, text.bytes[start] == UInt8(ascii: "^"),
      text.bytes[(start + 1)...].allSatisfy({
        $0.isLower || $0.isUpper || $0.isDigit || $0 == UInt8(ascii: "-")
      })
    else { return self }
    return part(0..<start)
  }

  /// Where the text's lines begin and end, in order.
  var lineRanges: LineRanges { LineRanges(marks: text.marks, end: text.bytes.count) }

  /// Where a text's lines begin and end; made when asked for.
  struct LineRanges: RandomAccessCollection {
    fileprivate let marks: [TracedText.LineMark]
    fileprivate let end: Int

    var startIndex: Int { 0 }
    var endIndex: Int { marks.count }
    subscript(index: Int) -> Range<Int> {
      marks[index].offset..<(index + 1 < marks.count ? marks[index + 1].offset : end)
    }
  }

  /// Removes a space at the end, also from what marks said of it.
  ///
  /// - Complexity: O(*k*) for *k* marks, where there is a space.
  mutating func trimEnd() {
    let before = text.bytes.count
    text.trimEnd()
    let end = text.bytes.count
    guard end < before, isMarked else { return }
    let whole = 0..<end
    strong = strong.map { $0.clamped(to: whole) }
    code = code.map { $0.clamped(to: whole) }
    pictures = pictures.map { $0.clamped(to: whole) }
    links = links.map { Link(range: $0.range.clamped(to: whole), isAnchor: $0.isAnchor) }
    citations = citations.map { Citation(label: $0.label, offset: min($0.offset, end)) }
  }

  /// Says that something stands in a line.
  mutating func touch(_ line: Int) {
    lines = min(lines?.lowerBound ?? line, line)...max(lines?.upperBound ?? line, line)
  }

  /// Adds another text after a space.
  mutating func append(_ other: RichText) {
    text.appendSpace()
    let offset = text.bytes.count
    func moved(_ range: Range<Int>) -> Range<Int> {
      range.lowerBound + offset..<range.upperBound + offset
    }
    text.append(other.text)
    if other.isMarked {
      strong += other.strong.map(moved)
      code += other.code.map(moved)
      pictures += other.pictures.map(moved)
      links += other.links.map { Link(range: moved($0.range), isAnchor: $0.isAnchor) }
      citations += other.citations.map { Citation(label: $0.label, offset: $0.offset + offset) }
      pictureCount += other.pictureCount
    }
    if let range = other.lines {
      touch(range.lowerBound)
      touch(range.upperBound)
    }
  }
}

extension RichText {
  /// What marks said of the words.
  private struct Marks: Sendable, Equatable {
    var strong: [Range<Int>] = []
    var code: [Range<Int>] = []
    var links: [Link] = []
    var pictures: [Range<Int>] = []
    var pictureCount = 0
    var citations: [Citation] = []
    var tags: [Tag] = []
    var hadDirectives = false
    var hasHeadingTags = false
    var hadComments = false
  }

  /// Whether the words, their lines and what marks said are the same.
  static func == (one: RichText, other: RichText) -> Bool {
    one.text == other.text && one.lines == other.lines
      && (one.marks.first ?? Marks()) == (other.marks.first ?? Marks())
  }

  /// What marks said, to be changed.
  private var said: Marks {
    get { marks.first ?? Marks() }
    _modify {
      if marks.isEmpty { marks.append(Marks()) }
      yield &marks[0]
    }
  }

  /// Strongly emphasised words.
  var strong: [Range<Int>] {
    get { marks.first?.strong ?? [] }
    _modify { yield &said.strong }
  }
  /// Code, in which signs mean themselves.
  var code: [Range<Int>] {
    get { marks.first?.code ?? [] }
    _modify { yield &said.code }
  }
  /// Words that lead elsewhere.
  var links: [Link] {
    get { marks.first?.links ?? [] }
    _modify { yield &said.links }
  }
  /// What pictures say in words.
  var pictures: [Range<Int>] {
    get { marks.first?.pictures ?? [] }
    _modify { yield &said.pictures }
  }
  /// How many pictures there are.
  var pictureCount: Int {
    get { marks.first?.pictureCount ?? 0 }
    _modify { yield &said.pictureCount }
  }
  /// Marks that cite foot-notes.
  var citations: [Citation] {
    get { marks.first?.citations ?? [] }
    _modify { yield &said.citations }
  }
  /// Templates' tags that were left out, the short ones.
  var tags: [Tag] {
    get { marks.first?.tags ?? [] }
    _modify { yield &said.tags }
  }
  /// Whether template tags were left out.
  var hadDirectives: Bool {
    get { marks.first?.hadDirectives ?? false }
    _modify { yield &said.hadDirectives }
  }
  /// Whether tags that head text stand in it, which the parser takes for part of a sentence.
  var hasHeadingTags: Bool {
    get { marks.first?.hasHeadingTags ?? false }
    _modify { yield &said.hasHeadingTags }
  }
  /// Whether a note to the author was left out.
  var hadComments: Bool {
    get { marks.first?.hadComments ?? false }
    _modify { yield &said.hadComments }
  }
}

extension ArraySlice<UInt8> {
  /// Whether letters or digits are in it, and not only signs such as `•`, `←` and `»`.
  var hasLetters: Bool {
    var index = startIndex
    while index < endIndex {
      let byte = self[index]
      // U+0080 to U+00BF, and U+2000 to U+2BFF.
      let isSign = byte == 0xC2 || byte == 0xE2 && index + 1 < endIndex && self[index + 1] < 0xB0
      if !isSign, byte.isLetter || byte.isDigit { return true }
      index += byte == 0xE2 ? 3 : byte == 0xC2 ? 2 : 1
    }
    return false
  }
}
