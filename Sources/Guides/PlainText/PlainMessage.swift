/// Takes the head of a message, such as a posted list of questions, out of a text.
///
/// Its subject is the text's title. In such texts sections may have a line “Subject: …” each.
struct PlainMessage {
  /// No head of a message has more lines.
  private static let longest = 60

  private var text: PlainLines

  /// The text without the fields of a message's head.
  ///
  /// - Complexity: O(*n*) in the number of lines.
  static func removed(from text: consuming PlainLines) -> PlainLines {
    var message = PlainMessage(text: text)
    guard let head = message.head else { return message.text }
    message.remove(head)
    message.removeSubjects(after: head.upperBound)
    return message.text
  }

  /// The lines of the head; nil where the text does not open with one.
  private var head: Range<Int>? {
    guard let first = text.group(from: 0) else { return nil }
    var end = first.lowerBound
    var fields: Set<String> = []
    while end < min(text.lines.count, first.lowerBound + Self.longest) {
      if let name = field(end) {
        fields.insert(name)
      } else if text.isText(end), end == first.lowerBound || text.lines[end].indent == 0 {
        break
      }
      end += 1
    }
    while end > first.lowerBound, !text.isText(end - 1) { end -= 1 }
    return fields.count >= 3 && fields.contains("subject") ? first.lowerBound..<end : nil
  }

  /// The name of a field in small letters; nil where a line is none.
  private func field(_ index: Int) -> String? {
    guard text.isText(index), text.lines[index].indent == 0 else { return nil }
    let line = text.text(index)
    let name = line.prefix { $0.isUpper || $0.isLower || $0 == UInt8(ascii: "-") }
    guard (2...25).contains(name.count), name.endIndex < line.endIndex,
      line[name.endIndex] == UInt8(ascii: ":")
    else { return nil }
    let small = String(decoding: name.map(\.lowered), as: UTF8.self)
    return ReadingWords.isA(.messageField, small) ? small : nil
  }

  private mutating func remove(_ head: Range<Int>) {
    for index in head where text.isText(index) {
      if field(index) == "subject" {
        dropName(index)
        text.lines[index].marks.insert(.heading)
      } else {
        text.leaveOut(index..<index + 1, as: .pageHeader)
      }
    }
  }

  /// Takes “Subject:” from lines that stand alone.
  private mutating func removeSubjects(after start: Int) {
    for index in start..<text.lines.count where !text.isText(index - 1) && !text.isText(index + 1) {
      if field(index) == "subject" { dropName(index) }
    }
  }

  private mutating func dropName(_ index: Int) {
    let range = text.lines[index].range
    let name = text.text(index).prefix { $0 != UInt8(ascii: ":") }.count + 1
    text.lines[index].narrow(to: range.lowerBound + name..<range.upperBound, in: text.source)
    text.lines[index].indent = 0
  }
}
