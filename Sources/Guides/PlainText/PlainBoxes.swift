/// Takes the borders of boxes drawn with signs out of a text, and the signs around decorated titles.
struct PlainBoxes {
  private var text: PlainLines

  /// The text without borders of boxes.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  static func removed(from text: consuming PlainLines) -> PlainLines {
    var boxes = PlainBoxes(text: text)
    var start = 0
    while let group = boxes.text.group(from: start) {
      boxes.open(group)
      start = group.upperBound
    }
    return boxes.text
  }

  private mutating func open(_ group: Range<Int>) {
    for index in group { trimDecoration(of: index) }
    guard group.count >= 3 else { return }
    var start = group.lowerBound
    while start < group.upperBound {
      guard isBorder(start), let end = sidedEnd(from: start, in: group) else {
        start += 1
        continue
      }
      strip(start..<end)
      start = end
    }
  }

  /// Where a box ends whose lines all stand between the same signs; nil where none opens.
  private func sidedEnd(from start: Int, in group: Range<Int>) -> Int? {
    guard start + 1 < group.upperBound, let side = side(start + 1) else { return nil }
    var end = start + 1
    while end < group.upperBound, self.side(end) == side, !isBorder(end) { end += 1 }
    guard end < group.upperBound, isBorder(end), !isTable(start + 1..<end, side: side) else {
      return nil
    }
    return end + 1
  }

  /// Whether cells are parted inside the box in each of its lines.
  private func isTable(_ range: Range<Int>, side: ArraySlice<UInt8>) -> Bool {
    guard side.first != UInt8(ascii: "*"), side.first != UInt8(ascii: "#") else { return false }
    return range.allSatisfy { index in
      let line = text.text(index)
      let inner = line.dropFirst(side.count).dropLast(side.count)
      return inner.contains(side[side.startIndex]) && inner.contains(where: \.isLetter)
        || isBorder(index)
    }
  }

  private mutating func strip(_ range: Range<Int>) {
    for index in range {
      let line = text.text(index)
      guard let side = side(index), !isBorder(index) else {
        text.leaveOut(index..<index + 1, as: .rule)
        continue
      }
      let inner = text.lines[index].range
      text.lines[index].narrow(
        to: inner.lowerBound + side.count..<inner.upperBound - side.count, in: text.source)
      // What is left of a picture of a screen says nothing.
      if !line.contains(where: { $0.isUpper || $0.isLower || $0.isDigit }), text.isText(index) {
        text.leaveOut(index..<index + 1, as: .rule)
      }
    }
  }

  /// The sign that a line begins and ends with, where that can be the side of a box.
  private func side(_ index: Int) -> ArraySlice<UInt8>? {
    let line = text.text(index)
    guard line.count >= 2, let first = line.first else { return nil }
    let count = first == 0xE2 ? 3 : 1
    let side = line.prefix(count)
    guard line.count >= 2 * count, line.suffix(count).elementsEqual(side) else { return nil }
    if first == 0xE2 { return Self.isDrawn(side) ? side : nil }
    return first.isIn("|*#!:") ? side : nil
  }

  /// Whether a line is the upper or lower border of a box.
  private func isBorder(_ index: Int) -> Bool {
    let line = text.text(index)
    guard line.count >= 4 else { return false }
    var isDrawn = false
    var rest = line
    while let first = rest.first {
      if first == 0xE2, Self.isDrawn(rest.prefix(3)) {
        isDrawn = true
        rest = rest.dropFirst(3)
      } else if first.isIn("+-=*#|_.'`,/\\ ") {
        rest = rest.dropFirst()
      } else {
        return false
      }
    }
    if isDrawn { return true }
    let most = line.dropFirst().dropLast()
    guard let sign = most.first, sign.isIn("-=*#_") else { return false }
    return most.allSatisfy { $0 == sign || $0 == UInt8(ascii: "+") }
  }

  private static func isDrawn(_ sign: ArraySlice<UInt8>) -> Bool {
    let start = sign.startIndex
    return sign.count == 3 && (sign[start + 1] == 0x94 || sign[start + 1] == 0x95)
  }

  /// “---- Title ----” is “Title”.
  private mutating func trimDecoration(of index: Int) {
    let line = text.text(index)
    guard let sign = line.first, sign.isIn("-=*~#"), line.last == sign else { return }
    let head = line.prefix { $0 == sign }.count
    let tail = line.reversed().prefix { $0 == sign }.count
    guard head >= 3, tail >= 3, head + tail < line.count,
      line[line.startIndex + head].isWhitespace
    else { return }
    let range = text.lines[index].range
    let indent = text.lines[index].indent
    text.lines[index].narrow(
      to: range.lowerBound + head..<range.upperBound - tail, in: text.source)
    text.lines[index].indent = indent
  }
}
