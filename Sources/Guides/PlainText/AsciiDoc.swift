/// Reads the blocks of AsciiDoc that marks make: attributes, fences, boxes, tables, lists.
struct AsciiDoc {
  private var text: PlainLines
  /// What the attributes before a block say of it.
  private var isCaution = false
  /// How much deeper lines are that go on with an item.
  private var shift = 0
  /// The same for the item before, which a `+` joins a block to.
  private var itemShift = 0
  /// How deep the block stands that holds the lines, where a `+` joined it to an item.
  private var base = 0
  /// The line that ends the block; items and blank lines in it do not end the item around it.
  private var baseEnd = 0
  /// Whether the block before belongs to a list.
  private var isInList = false

  /// The text with code, cautions, cells and terms marked, and without marks and comments.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  static func read(_ text: consuming PlainLines) -> PlainLines {
    var reader = AsciiDoc(text: AsciiDocTerms.parted(AsciiDocHeader.removed(from: text)))
    var index = 0
    while index < reader.text.lines.count { index = reader.read(index) }
    return reader.text
  }

  private mutating func read(_ index: Int) -> Int {
    if index >= baseEnd { base = 0 }
    guard text.isText(index) else {
      shift = base
      return index + 1
    }
    if !text.isText(index - 1) {
      if text.lines[index].indent == 0, base == 0 { isInList = false }
      if let end = readLiteral(index) { return end }
    }
    if text.lines[index].indent == 0 {
      if let end = readFence(index) ?? readDirective(index) { return end }
      if let end = readBlock(index) { return end }
    }
    readLine(index)
    return index + 1
  }

  /// Lines that are set in are shown as they are, outside lists.
  private mutating func readLiteral(_ index: Int) -> Int? {
    guard text.lines[index].indent > 0, !isInList, shift == 0, Self.item(text.text(index)) == nil,
      PlainMarker(text.text(index)) == nil
    else { return nil }
    var end = index
    while text.isText(end), text.lines[end].indent > 0 {
      text.lines[end].marks.insert(.code)
      end += 1
    }
    return end
  }

  /// How many signs open an item, and the bytes of its mark; nil where none does.
  private static func item(_ line: ArraySlice<UInt8>) -> (depth: Int, length: Int)? {
    guard let sign = line.first else { return nil }
    if sign.isLower, line.dropFirst().first == UInt8(ascii: "."),
      line.dropFirst(2).first == .space
    {
      return (1, 2)
    }
    let count = line.prefix { $0 == sign }.count
    guard sign.isIn("*.-"), count <= 5, line.dropFirst(count).first?.isWhitespace ?? false else {
      return nil
    }
    return (count, count)
  }

  private mutating func leaveOut(_ index: Int, as kind: Furniture.Kind = .directive) {
    text.leaveOut(index..<index + 1, as: kind)
  }

  private mutating func narrow(_ index: Int, dropping count: Int, atEnd end: Int = 0) {
    let range = text.lines[index].range
    let low = min(range.upperBound, range.lowerBound + count)
    text.lines[index].narrow(to: low..<max(low, range.upperBound - end), in: text.source)
    text.lines[index].indent = 0
  }

  /// The line that closes a fence.
  private func close(of index: Int) -> Int? {
    let fence = text.text(index)
    return (index + 1..<text.lines.count).first { text.text($0).elementsEqual(fence) }
  }

  /// Code, comments, tables and boxes between two equal lines.
  private mutating func readFence(_ index: Int) -> Int? {
    let line = text.text(index)
    if line.elementsEqual("--".utf8) { return readBox(index) }
    guard let sign = line.first, line.count >= 4 else { return nil }
    if line.elementsEqual("|===".utf8) { return readTable(index) }
    if line.matches("```", at: line.startIndex) || line.matches("....", at: line.startIndex) {
      return readCode(index)
    }
    guard line.allSatisfy({ $0 == sign }) else { return nil }
    switch sign {
    case UInt8(ascii: "-"), UInt8(ascii: "+"): return readCode(index)
    case UInt8(ascii: "/"):
      let end = (close(of: index) ?? index) + 1
      text.leaveOut(index..<end, as: .comment)
      return end
    case UInt8(ascii: "="), UInt8(ascii: "*"), UInt8(ascii: "_"):
      // A rule under a title is its underline.
      guard !text.isText(index - 1) || isCaution || close(of: index) != nil else { return nil }
      return readBox(index)
    default: return nil
    }
  }

  /// A box of any blocks, which stand where it stands.
  private mutating func readBox(_ index: Int) -> Int? {
    guard let end = close(of: index) else { return nil }
    leaveOut(index)
    leaveOut(end)
    markCaution(index + 1..<end)
    if shift > 0, base == 0 { (base, baseEnd) = (shift, end) }
    return index + 1
  }

  private mutating func readCode(_ index: Int) -> Int? {
    let isTitle =
      text.isText(index - 1) && text.lines[index - 1].marks.isEmpty
      && abs(text.lines[index - 1].width - text.lines[index].width) <= 2
    guard !isTitle else { return nil }
    let fence = text.text(index).first == UInt8(ascii: "`")
    let end =
      fence
      ? (index + 1..<text.lines.count).first { text.text($0).elementsEqual("```".utf8) }
      : close(of: index)
    guard let end else { return nil }
    leaveOut(index)
    leaveOut(end)
    for line in index + 1..<end where text.isText(line) {
      text.lines[line].marks.insert(.code)
      text.lines[line].indent += shift
    }
    isCaution = false
    return end + 1
  }

  private mutating func readTable(_ index: Int) -> Int? {
    guard let end = close(of: index) else { return nil }
    leaveOut(index)
    leaveOut(end)
    // A first line that a blank one parts from the others heads them.
    let isHead = text.isText(index + 1) && !text.isText(index + 2)
    for line in index + 1..<end where text.isText(line) {
      text.lines[line].marks.insert(.cells)
      if isHead, line == index + 1, end > line + 2 { text.lines[line].marks.insert(.columnHeads) }
    }
    return end + 1
  }

  private mutating func markCaution(_ range: Range<Int>) {
    guard isCaution else { return }
    isCaution = false
    for index in range where text.isText(index) { text.lines[index].marks.insert(.caution) }
  }

  /// Attributes, includes, anchors, comments and conditions.
  private mutating func readDirective(_ index: Int) -> Int? {
    let line = text.text(index)
    let start = line.startIndex
    if line.first == UInt8(ascii: "["), line.last == UInt8(ascii: "]"),
      line.count < 200, !line.matches("[ ]", at: start)
    {
      let name = line.dropFirst().prefix { $0.isLetter }
      isCaution = ["WARNING", "CAUTION"].contains(name.string(name.indices))
      if name.elementsEqual("verse".utf8) { markLines(after: index) }
      leaveOut(index)
      return index + 1
    }
    if line.matches("//", at: start) {
      leaveOut(index, as: .comment)
      return index + 1
    }
    let isAttribute =
      line.first == UInt8(ascii: ":") && line.dropFirst().contains(UInt8(ascii: ":"))
      && line.dropFirst().prefix { !$0.isWhitespace }.last == UInt8(ascii: ":")
    let directives: [StaticString] = [
      "include::", "ifdef::", "ifndef::", "ifeval::", "endif::", "toc::", "<<<", "'''",
    ]
    if isAttribute || directives.contains(where: { line.matches($0, at: start) }) {
      leaveOut(index)
      return index + 1
    }
    if !text.isText(index - 1), !text.isText(index + 1), Self.isWay(line) {
      leaveOut(index, as: .navigation)
      return index + 1
    }
    if line.matches("image::", at: start) || line.matches("video::", at: start) {
      leaveOut(index, as: .picture)
      return index + 1
    }
    return nil
  }

  /// Whether a line is links with signs between them, and perhaps the page's own name.
  private static func isWay(_ line: ArraySlice<UInt8>) -> Bool {
    var links = 0
    var names = 0
    var rest = line
    while let first = rest.first {
      if rest.matches("link:", at: rest.startIndex) || rest.matches("xref:", at: rest.startIndex) {
        guard let end = rest.firstIndex(of: UInt8(ascii: "]")) else { return false }
        links += 1
        rest = rest[(end + 1)...]
      } else if first == UInt8(ascii: "{") {
        guard let end = rest.firstIndex(of: UInt8(ascii: "}")) else { return false }
        names += 1
        rest = rest[(end + 1)...]
      } else if first.isLetter && first != 0xE2 && first != 0xC2 || first.isDigit {
        return false
      } else {
        rest = rest.dropFirst(first == 0xE2 ? 3 : first == 0xC2 ? 2 : 1)
      }
    }
    return links > 0 && links + names > 1
  }

  /// Lets each line of a verse be a paragraph, with the deeper lines that go on with it.
  private mutating func markLines(after index: Int) {
    var line = index + 1
    while text.isText(line) {
      if text.lines[line].indent == 0 { text.lines[line].marks.insert(.paragraph) }
      line += 1
    }
  }

  /// Boxes of one paragraph, titles of blocks, and what joins a block to an item.
  private mutating func readBlock(_ index: Int) -> Int? {
    let line = text.text(index)
    let start = line.startIndex
    if line.elementsEqual("+".utf8) {
      // Each blank line before it leads to the item around.
      let blanks = text.source.blankLines(before: text.lines[index].number)
      leaveOut(index)
      shift = max(base + 2, itemShift - 2 * blanks)
      return index + 1
    }
    for (name, warns) in Self.boxes where line.matches(name, at: start) {
      narrow(index, dropping: name.utf8CodeUnitCount)
      isCaution = warns
    }
    if isCaution {
      var end = index
      while text.isText(end) { end += 1 }
      markCaution(index..<end)
      return end
    }
    if line.first == UInt8(ascii: "."), line.count > 2, line[start + 1].isLetter {
      narrow(index, dropping: 1)
      text.lines[index].marks.insert(titlesTable(index) ? .term : .paragraph)
      return index + 1
    }
    return nil
  }

  /// Whether a table follows a title, perhaps after what is said of its columns.
  private func titlesTable(_ index: Int) -> Bool {
    var next = index + 1
    while text.isText(next), text.text(next).first == UInt8(ascii: "[") { next += 1 }
    return text.isText(next) && text.text(next).elementsEqual("|===".utf8)
  }

  private static let boxes: [(StaticString, Bool)] = [
    ("NOTE: ", false), ("TIP: ", false), ("IMPORTANT: ", false), ("WARNING: ", true),
    ("CAUTION: ", true),
  ]

  /// Items, whose depth is told by the number of signs, and terms.
  private mutating func readLine(_ index: Int) {
    let line = text.text(index)
    if line.suffix(2).elementsEqual(" +".utf8) {
      let indent = text.lines[index].indent
      narrow(index, dropping: 0, atEnd: 2)
      text.lines[index].indent = indent
    }
    if let (depth, length) = Self.item(line), let sign = line.first {
      let isOrdered = sign == UInt8(ascii: ".") || sign.isLower
      narrow(index, dropping: isOrdered ? length : length - 1)
      text.lines[index].indent = base + 2 * (depth - 1)
      text.lines[index].marks.insert(isOrdered ? .ordered : .paragraph)
      (shift, itemShift) = (base + 2 * depth, base + 2 * depth)
      isInList = true
      return
    }
    if PlainMarker(line)?.opensItem ?? false {
      isInList = true
      itemShift = text.lines[index].indent + 4
    }
    if line.suffix(2).elementsEqual("::".utf8), line.count <= 120 {
      narrow(index, dropping: 0, atEnd: 2)
      text.lines[index].marks.insert(.term)
      (shift, itemShift) = (base + 4, base + 4)
      isInList = true
      return
    }
    if text.lines[index].indent < shift { text.lines[index].indent = shift }
  }
}
