/// Takes tables of contents out of a text.
///
/// One begins with a line that says so, with entries and dotted leaders, or is a run of lines that
/// all stand again as headings further on; it ends where its first entry stands again.
struct PlainContents {
  /// How far from the heading of a table its first entry is looked for.
  private static let farthestEntry = 5_000
  /// How many tables with a heading a text may have.
  private static let mostTables = 500
  /// How many lines of a text are looked at for tables without a heading.
  private static let openingLines = 1_000

  private var text: PlainLines

  /// The text without tables of contents.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  static func removed(from text: consuming PlainLines) -> PlainLines {
    var contents = PlainContents(text: text)
    contents.removeTitled()
    contents.removeDotted()
    contents.removePlain()
    return contents.text
  }

  private mutating func removeTitled() {
    var tables = 0
    var index = 0
    while index < text.lines.count, tables < Self.mostTables {
      guard !text.lines[index].isBlank, text.lines[index].width <= 40, isTitle(index),
        let first = entry(from: index + 1, within: 8)
      else {
        index += 1
        continue
      }
      tables += 1
      let end = end(ofEntriesFrom: first, mustStandAgain: isIndex(index))
      if end > first {
        text.leaveOut(index..<end, as: .contents)
        index = end
      } else {
        index += 1
      }
    }
  }

  /// The next line with words, rules passed over.
  private func entry(from start: Int, within count: Int) -> Int? {
    (start..<min(start + count, text.lines.count)).first {
      text.isText($0) && text.text($0).contains(where: \.isLetter)
    }
  }

  /// Whether a line is the heading of a table of contents.
  private func isTitle(_ index: Int) -> Bool {
    let line = text.text(index)
    guard line.count >= 3, let first = line.first(where: \.isLetter), first.lowered.isIn("ctliovx")
    else { return false }
    let key = Self.key(line)
    return Self.titles.contains(key) || Self.indexTitles.contains(key)
  }

  /// Whether a line heads a table of contents only if its first entry stands again.
  private func isIndex(_ index: Int) -> Bool {
    Self.indexTitles.contains(Self.key(text.text(index)))
  }

  private static let indexTitles = ReadingWords.all(.indexTitle)

  /// Headings of tables of contents, their letters alone.
  private static let titles = Set(
    ReadingWords.all(.contentsTitle).map { $0.replacing(" ", with: "") })

  /// Where the entries end that begin at a line.
  private func end(ofEntriesFrom first: Int, mustStandAgain: Bool) -> Int {
    let limit = min(text.lines.count, first + Self.farthestEntry)
    let prose = firstProse(in: first..<limit) ?? limit
    var tried = 0
    var index = first
    // Of an alphabetical index some word is found anywhere.
    while index < prose, tried < (mustStandAgain ? 1 : 3) {
      defer { index += 1 }
      guard text.isText(index) else { continue }
      let key = Self.key(text.text(index))
      guard key.utf8.count >= 3 || mustStandAgain else { continue }
      tried += 1
      guard key.utf8.count >= 3 else { break }
      if prose < limit, let again = lastRecurrence(of: key, in: index + 1..<prose) {
        return textStart(before: again, after: index)
      }
      if let again = recurrence(of: key, in: index + 1..<limit) {
        let end = min(again, prose == limit ? again : headingStart(before: prose, after: first))
        return textStart(before: end, after: index)
      }
    }
    return mustStandAgain ? first : endByLook(from: first, to: min(prose, limit))
  }

  /// Where text begins that stands between the entries and the first chapter.
  private func textStart(before end: Int, after first: Int) -> Int {
    var start = end
    while true {
      var last = start - 1
      while last > first, !text.isText(last) { last -= 1 }
      var open = last
      while open > first, text.isText(open - 1) { open -= 1 }
      guard open > first + 1, isText(open..<last + 1, below: first) else { return start }
      start = open
    }
  }

  /// Whether lines that nothing parts are a sentence or more, and no entry that goes on.
  private func isText(_ lines: Range<Int>, below first: Int) -> Bool {
    guard lines.count <= 20, text.text(lines.upperBound - 1).last == UInt8(ascii: "."),
      text.shape(lines.lowerBound).opensWithCapital
    else { return false }
    let words = lines.reduce(0) { $0 + text.shape($1).wordCount }
    return words >= 4
      && lines.allSatisfy { !isEntry($0) && text.lines[$0].indent <= text.lines[first].indent }
  }

  /// Where a heading stands again.
  private func recurrence(of key: String, in range: Range<Int>) -> Int? {
    range.first { isHeading(key, $0) }
  }

  /// Where a heading stands again right before running text; before it stand entries of its name.
  private func lastRecurrence(of key: String, in range: Range<Int>) -> Int? {
    range.last { isHeading(key, $0) }
  }

  private func isHeading(_ key: String, _ index: Int) -> Bool {
    guard text.isText(index), text.lines[index].width <= 160 else { return false }
    let other = Self.key(text.text(index))
    if other == key { return true }
    guard min(other.utf8.count, key.utf8.count) >= 12 else { return false }
    return other.hasPrefix(key) || key.hasPrefix(other)
  }

  /// The first group of lines that is running text.
  private func firstProse(in range: Range<Int>) -> Int? {
    var start = range.lowerBound
    while start < range.upperBound {
      guard text.isText(start) else {
        start += 1
        continue
      }
      var end = start + 1
      while end < range.upperBound, text.isText(end) { end += 1 }
      let isStop = text.text(end - 1).last == UInt8(ascii: ".")
      if end - start >= 2, isStop, (start..<end).allSatisfy({ !isEntry($0) }),
        (start..<end - 1).allSatisfy({ text.lines[$0].width >= 40 })
      {
        return start
      }
      start = end
    }
    return nil
  }

  /// The heading that stands right over running text, or the text itself.
  private func headingStart(before prose: Int, after first: Int) -> Int {
    var index = prose - 1
    while index > first, !text.isText(index) { index -= 1 }
    while index > first, text.isText(index - 1) { index -= 1 }
    return index > first && prose - index <= 4 ? index : prose
  }

  private func isEntry(_ index: Int) -> Bool {
    let line = text.text(index)
    return Self.isDotted(line) || PlainMarker(line) != nil
  }

  /// The end of a table none of whose entries stands again: lines that could be entries.
  private func endByLook(from first: Int, to limit: Int) -> Int {
    var end = first
    var index = first
    var blanks = 0
    var entries = 0
    while index < limit {
      if !text.isText(index) {
        blanks += 1
        if blanks > 1, entries > 0 { break }
      } else {
        let isListed = isEntry(index) || text.lines[index].indent > 0
        guard isListed || blanks == 0 || entries == 0 else { break }
        blanks = 0
        entries += 1
        end = index + 1
      }
      index += 1
    }
    return entries >= 2 ? end : first
  }
}

extension PlainContents {
  /// Runs of lines with dotted leaders, wherever they stand.
  private mutating func removeDotted() {
    var index = 0
    while index < text.lines.count {
      guard text.isText(index), Self.isDotted(text.text(index)) else {
        index += 1
        continue
      }
      var end = index + 1
      var last = index
      var count = 1
      while end < text.lines.count, end - last <= 2 {
        if text.isText(end), Self.isDotted(text.text(end)) {
          count += 1
          last = end
        }
        end += 1
      }
      if count >= 3 { text.leaveOut(index..<last + 1, as: .contents) }
      index = last + 1
    }
  }

  /// Runs of lines near the beginning that all stand again, in order and apart from each other.
  private mutating func removePlain() {
    let count = min(text.lines.count, Self.openingLines)
    var keys: [[String]] = []
    var places: [String: [Int]] = [:]
    for index in 0..<count {
      var choices = [plainKey(index)].compactMap(\.self)
      // An entry may be wrapped.
      if let key = choices.first, let next = plainKey(index + 1) {
        choices.append(key + next)
        if let third = plainKey(index + 2) { choices.append(key + next + third) }
      }
      keys.append(choices)
      for key in choices { places[key] = [] }
    }
    guard places.count >= 3 else { return }
    for index in text.lines.indices where standsAlone(index) {
      guard let key = plainKey(index), let known = places[key], known.count < 8 else { continue }
      places[key] = known + [index]
    }
    var index = 0
    while index < count {
      let end = runEnd(from: index, keys: keys, places: places)
      if end > index {
        text.leaveOut(index..<end, as: .contents)
        leaveOutLeadIn(before: index)
      }
      index = max(end, index + 1)
    }
  }

  /// Leaves out the line that led into a table: it ends in a colon and stands alone.
  private mutating func leaveOutLeadIn(before start: Int) {
    var index = start - 1
    while index > 0, !text.isText(index), start - index < 3 { index -= 1 }
    guard text.isText(index), !text.isText(index - 1), text.text(index).last == UInt8(ascii: ":")
    else { return }
    text.leaveOut(index..<index + 1, as: .contents)
  }

  /// Whether a line opens a group, as headings do.
  private func standsAlone(_ index: Int) -> Bool {
    !text.isText(index - 1) || text.shape(index - 1).rule != nil
  }

  private func plainKey(_ index: Int) -> String? {
    guard text.isText(index), text.lines[index].width <= 100,
      !(text.text(index).last ?? 0).isIn(";{}(,\\")
    else { return nil }
    let key = Self.key(text.text(index))
    return key.utf8.count >= 3 ? key : nil
  }

  /// Where a run of entries ends; its start where it is none.
  private func runEnd(from start: Int, keys: [[String]], places: [String: [Int]]) -> Int {
    var index = start
    var last = start
    var entries: [Int] = []
    var inner = 0
    while index < keys.count, index - last <= 3 {
      if !keys[index].isEmpty {
        let previous = entries.last ?? index
        let found = keys[index].enumerated().lazy.compactMap { lines, key in
          places[key]?.first { $0 > max(previous, index + lines) && $0 > last }.map { (lines, $0) }
        }
        guard let (lines, again) = found.first else {
          // What stands under an entry need not stand again, unless it is text.
          guard !entries.isEmpty, text.lines[index].indent > text.lines[start].indent,
            !(text.text(index).last ?? 0).isIn(".:;")
          else { break }
          inner += 1
          index += 1
          last = index
          continue
        }
        entries.append(again)
        index += lines
        last = index + 1
      }
      index += 1
    }
    guard entries.count >= 3, inner <= 4 * entries.count, let first = entries.first,
      let end = entries.last, first >= last
    else { return start }
    // Headings stand apart; a list that is repeated does not.
    return end - first >= 3 * (entries.count - 1) ? last : start
  }

  /// Whether leaders lead to a page number.
  static func isDotted(_ line: ArraySlice<UInt8>) -> Bool {
    let rest = line.reversed().drop { $0.isDigit || $0 == .space }
    let dots = rest.prefix { $0 == UInt8(ascii: ".") || $0 == .space }
    let count = dots.count { $0 == UInt8(ascii: ".") }
    return count >= 4 && count < line.count && line.contains(where: \.isLetter)
  }

  /// The small letters and digits of a line without its number, leaders and page number.
  static func key(_ line: ArraySlice<UInt8>) -> String {
    var words = line
    if isDotted(words) {
      words = words.prefix(
        words.reversed().drop { $0.isDigit || $0 == .space || $0 == UInt8(ascii: ".") }.count)
    }
    if let marker = PlainMarker(words) ?? PlainMarker(heading: words) {
      words = words.dropFirst(marker.length)
    }
    if let length = PlainMarker.namedLength(words) { words = words.dropFirst(length) }
    return String(
      decoding: words.lazy.filter { $0.isLetter || $0.isDigit }.map(\.lowered), as: UTF8.self)
  }
}
