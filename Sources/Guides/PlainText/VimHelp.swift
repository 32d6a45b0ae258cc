/// Takes the marks of Vim's help files out of a text.
struct VimHelp {
  private var text: PlainLines

  /// The text without tags, with code marked as code.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  static func read(_ text: consuming PlainLines) -> PlainLines {
    var help = VimHelp(text: text)
    var index = 0
    if let first = help.text.lines.firstIndex(where: { !$0.isBlank }),
      help.text.text(first).firstPlace(of: ".txt*", from: help.text.text(first).startIndex) != nil
    {
      help.text.leaveOut(first..<first + 1, as: .pageHeader)
    }
    while index < help.text.lines.count {
      help.leaveOutLinks(index)
      help.removeTags(from: index)
      help.leaveOutLinks(index)
      index = help.text.isText(index) ? help.markCode(after: index) : index + 1
    }
    return help.text
  }

  /// Names between stars that links lead to stand at the ends of lines.
  private mutating func removeTags(from index: Int) {
    while let last = lastWord(of: index), isTag(last) {
      let range = text.lines[index].range
      text.lines[index].narrow(to: range.lowerBound..<last.startIndex, in: text.source)
    }
    while let first = firstWord(of: index), isTag(first) {
      let range = text.lines[index].range
      text.lines[index].narrow(to: first.endIndex..<range.upperBound, in: text.source)
      guard text.isText(index) else { return }
      text.lines[index].indent = 0
      text.lines[index].marks.insert(.heading)
    }
    if index > 0, text.isText(index), text.lines[index].indent == 0, text.isText(index - 1),
      text.lines[index - 1].width >= 70, text.shape(index - 1).rule != nil
    {
      text.lines[index].marks.insert(.heading)
    }
    if text.text(index).last == UInt8(ascii: "~"), text.text(index).count > 2 {
      let range = text.lines[index].range
      text.lines[index].narrow(to: range.lowerBound..<range.upperBound - 1, in: text.source)
    }
  }

  private func firstWord(of index: Int) -> ArraySlice<UInt8>? {
    let word = text.text(index).prefix { !$0.isWhitespace }
    return word.isEmpty ? nil : word
  }

  private func lastWord(of index: Int) -> ArraySlice<UInt8>? {
    let line = text.text(index)
    let count = line.reversed().prefix { !$0.isWhitespace }.count
    return count == 0 ? nil : line.suffix(count)
  }

  private func isTag(_ word: ArraySlice<UInt8>) -> Bool {
    let star = UInt8(ascii: "*")
    return word.count > 2 && word.first == star && word.last == star
      && !word.dropFirst().dropLast().contains(star)
  }

  /// Lines that open with a link are contents.
  private mutating func leaveOutLinks(_ index: Int) {
    let line = text.text(index)
    let isNumbered = line.first?.isDigit ?? false
    if isNumbered, let last = lastWord(of: index), last.first == UInt8(ascii: "|"),
      last.last == UInt8(ascii: "|"), last.count > 2,
      last.startIndex > line.startIndex + 1,
      line[last.startIndex - 1] == .tab || line[last.startIndex - 2].isWhitespace
    {
      text.leaveOut(index..<index + 1, as: .contents)
      return
    }
    guard let word = firstWord(of: index), word.first == UInt8(ascii: "|"),
      word.last == UInt8(ascii: "|"), word.count > 2, text.lines[index].indent == 0,
      word.count < text.text(index).count, text.text(index)[word.endIndex] == .tab
    else { return }
    text.leaveOut(index..<index + 1, as: .contents)
  }

  /// Marks lines after a `>` as code, and tells where to go on.
  private mutating func markCode(after index: Int) -> Int {
    let line = text.text(index)
    let isMark = line.count == 1 || (line.count > 1 && line[line.endIndex - 2].isWhitespace)
    guard line.last == UInt8(ascii: ">"), isMark else { return index + 1 }
    let range = text.lines[index].range
    text.lines[index].narrow(to: range.lowerBound..<range.upperBound - 1, in: text.source)
    var end = index + 1
    while end < text.lines.count, text.lines[end].isBlank || text.lines[end].indent > 0 {
      if text.isText(end) { text.lines[end].marks.insert(.code) }
      end += 1
    }
    if text.isText(end), text.text(end).first == UInt8(ascii: "<") {
      let range = text.lines[end].range
      text.lines[end].narrow(to: range.lowerBound + 1..<range.upperBound, in: text.source)
    }
    return end
  }
}
