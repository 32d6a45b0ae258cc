/// Takes the heads and feet of printed pages out of a text, and joins what they part.
struct PlainPages {
  /// How often a line has to stand alone to be the head or foot of pages.
  private static let leastPages = 3

  private var text: PlainLines

  /// The text without heads and feet of pages.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  static func removed(from text: consuming PlainLines) -> PlainLines {
    var pages = PlainPages(text: text)
    var counts: [Int: Int] = [:]
    for index in pages.text.lines.indices {
      if let key = pages.key(of: index) { counts[key, default: 0] += 1 }
    }
    let hasManual = pages.removeManualEnds()
    let hasNumber = pages.text.lines.indices.contains { pages.isPageNumber($0) }
    guard hasManual || hasNumber || counts.values.contains(where: { $0 >= leastPages }) else {
      return pages.text
    }
    var isHead = [Bool](repeating: false, count: pages.text.lines.count)
    for index in pages.text.lines.indices {
      let isRepeated = pages.key(of: index).map { counts[$0, default: 0] >= leastPages } ?? false
      if isRepeated || pages.isPageNumber(index) { isHead[index] = true }
    }
    pages.remove(isHead)
    return pages.text
  }

  /// A number for lines that differ in digits only; nil where a line cannot be a page's head.
  private func key(of index: Int) -> Int? {
    let line = text.lines[index]
    guard !line.isBlank, line.width <= 120, !text.isText(index - 1), !text.isText(index + 1) else {
      return nil
    }
    let words = text.text(index)
    let isBare = words.allSatisfy { $0.isDigit || $0 == .space || $0 == UInt8(ascii: "-") }
    guard isBare || isNearBreak(index) || (isSetOff(index) && hasGap(words)) || saysPage(words)
    else { return nil }
    if isBare, !words.contains(where: \.isDigit) { return nil }
    var hasher = Hasher()
    var last: UInt8 = 0
    for byte in words {
      let sign: UInt8 =
        byte.isDigit ? UInt8(ascii: "0") : byte.isWhitespace ? .space : byte
      if sign == last, byte.isDigit || byte.isWhitespace { continue }
      hasher.combine(sign)
      last = sign
    }
    return hasher.finalize()
  }

  /// Whether a form feed stands in the line or in those right around it.
  private func isNearBreak(_ index: Int) -> Bool {
    (max(0, index - 2)...min(text.lines.count - 1, index + 2)).contains {
      text.lines[$0].isPageBreak
    }
  }

  /// Whether two blank lines stand on one side.
  private func isSetOff(_ index: Int) -> Bool {
    !text.isText(index - 2) || !text.isText(index + 2)
  }

  private func hasGap(_ words: ArraySlice<UInt8>) -> Bool {
    words.contains(where: \.isDigit)
      && words.firstPlace(of: "   ", from: words.startIndex) != nil
  }

  private func saysPage(_ words: ArraySlice<UInt8>) -> Bool {
    guard let place = words.firstPlace(of: "page ", from: words.startIndex, ignoringCase: true)
    else { return false }
    let rest = words[(place + 5)...]
    return words.count <= 60 && (rest.first?.isDigit ?? false) && !rest.contains(UInt8(ascii: "."))
  }

  /// “Page 2 of 3”.
  private func isPageNumber(_ index: Int) -> Bool {
    let line = text.lines[index]
    guard (5...20).contains(line.width) else { return false }
    let words = text.text(index).split(whereSeparator: \.isWhitespace)
    let dash = UInt8(ascii: "-")
    if words.count == 3, words[1].allSatisfy(\.isDigit), words[0].elementsEqual([dash]),
      words[2].elementsEqual([dash])
    {
      return true
    }
    guard words.count == 2 || words.count == 4,
      words[0].matches("page", at: words[0].startIndex, ignoringCase: true),
      words[0].count == 4, words[1].allSatisfy(\.isDigit)
    else { return false }
    return words.count == 2 || (words[2].elementsEqual("of".utf8) && words[3].allSatisfy(\.isDigit))
  }

  /// Takes away the first and last line of a manual page; false where the text is none.
  private mutating func removeManualEnds() -> Bool {
    guard let first = text.lines.firstIndex(where: { !$0.isBlank }),
      let last = text.lines.lastIndex(where: { !$0.isBlank }), first < last,
      let name = manualName(text.text(first))
    else { return false }
    let head = text.text(first)
    guard head.count > 2 * name.count, head.suffix(name.count).elementsEqual(name) else {
      return false
    }
    text.leaveOut(first..<first + 1, as: .pageHeader)
    let foot = text.text(last)
    if foot.suffix(name.count).elementsEqual(name) || hasGap(foot) {
      text.leaveOut(last..<last + 1, as: .pageHeader)
    }
    return true
  }

  /// “TAR(1)”, where a line opens with such a name.
  private func manualName(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    let name = line.prefix { !$0.isWhitespace }
    guard name.last == UInt8(ascii: ")"), let open = name.lastIndex(of: UInt8(ascii: "(")),
      open > name.startIndex, name.index(after: open) < name.endIndex, name[open + 1].isDigit
    else { return nil }
    return name
  }

  /// Takes heads away, and with them the blank lines around where a paragraph goes on after them.
  private mutating func remove(_ isHead: [Bool]) {
    var kept: [PlainLine] = []
    kept.reserveCapacity(text.lines.count)
    var index = 0
    while index < text.lines.count {
      guard !text.isText(index) || isHead[index] else {
        kept.append(text.lines[index])
        index += 1
        continue
      }
      var end = index
      var hasHead = false
      while end < text.lines.count, text.lines[end].isBlank || isHead[end] {
        if isHead[end] {
          hasHead = true
          text.note(.pageHeader, text.lines[end].number...text.lines[end].number)
        }
        end += 1
      }
      if !(hasHead && goesOn(from: index - 1, to: end)) {
        var blank = text.lines[index]
        blank.clear()
        kept.append(blank)
      }
      index = end
    }
    text.lines = kept
  }

  /// Whether the paragraph before a page's end goes on after it.
  private func goesOn(from before: Int, to after: Int) -> Bool {
    guard text.isText(before), text.isText(after), !text.shape(before).endsSentence else {
      return false
    }
    if text.text(after).first?.isLower ?? false { return true }
    return text.lines[before].width >= 50 && text.lines[before].indent == text.lines[after].indent
      && PlainMarker(text.text(after)) == nil
  }
}
