/// Takes lines that only lead about a site or a book out of a text.
struct PlainNavigation {
  /// How many lines at both ends may hold a trail or a menu.
  private static let edge = 15

  private var text: PlainLines

  /// The text without navigation.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  static func removed(from text: consuming PlainLines) -> PlainLines {
    var navigation = PlainNavigation(text: text)
    let count = navigation.text.lines.count
    for index in 0..<count
    where navigation.text.isText(index) && navigation.text.lines[index].width <= 160 {
      let isEdge = index < edge || index >= count - edge
      if navigation.isNavigation(index, isAtEdge: isEdge) {
        navigation.text.leaveOut(index..<index + 1, as: .navigation)
      } else if navigation.isDirective(index) {
        navigation.text.leaveOut(index..<index + 1, as: .directive)
      }
    }
    return navigation.text
  }

  private func isNavigation(_ index: Int, isAtEdge: Bool) -> Bool {
    let line = text.text(index)
    guard line.count >= 4 else { return false }
    let words = Self.words(of: line)
    guard let first = words.first else { return false }
    if words.count <= 6, ReadingWords.isA(.way, words.joined(separator: " ")) { return true }
    let isMarked = (line.first ?? 0).isIn("[<^") || line.matches("«", at: line.startIndex)
    if isMarked, words.count <= 2, words.allSatisfy({ ReadingWords.isA(.wayStep, $0) }) {
      return true
    }
    if words.count >= 2, words.allSatisfy({ ReadingWords.isA(.share, $0) }) { return true }
    let isAlone = !text.isText(index - 1) || !text.isText(index + 1)
    guard isAlone, words.count <= 14 else { return false }
    if Self.openings.contains(where: { words.count > $0.count && words.starts(with: $0) }),
      !endsSentence(line)
    {
      return true
    }
    return (isAtEdge || first == "home") && (isTrail(line) || isMenu(line))
  }

  private func endsSentence(_ line: ArraySlice<UInt8>) -> Bool {
    line.last.map { $0.isIn(".!?") } ?? false
  }

  /// “Council > Parking > Permits”.
  private func isTrail(_ line: ArraySlice<UInt8>) -> Bool {
    guard !endsSentence(line), line.first?.isLetter ?? false else { return false }
    return [" > ", " » ", " › ", " / ", " → "].contains { (sign: StaticString) in
      Self.count(of: sign, in: line) >= (sign.utf8CodeUnitCount > 3 ? 1 : 2)
    }
  }

  /// “Home | About | Contact”.
  private func isMenu(_ line: ArraySlice<UInt8>) -> Bool {
    var line = line
    if line.first == UInt8(ascii: "["), line.last == UInt8(ascii: "]") {
      line = line.dropFirst().dropLast()
      line = line[line.trimmed(line.indices)]
    }
    let parts = line.split(separator: UInt8(ascii: "|"))
    guard parts.count >= 3, line.first?.isUpper ?? false,
      Self.count(of: " | ", in: line) == parts.count - 1
    else { return false }
    return parts.allSatisfy { part in
      let count = Array(part).wordCount(in: 0..<part.count)
      return (1...3).contains(count) && !part.contains(where: \.isDigit)
    }
  }

  /// Whether the line tells an editor how to show the file.
  private func isDirective(_ index: Int) -> Bool {
    let line = text.text(index)
    return line.matches("vim:", at: line.startIndex) || line.matches("-*- ", at: line.startIndex)
  }

  private static func count(of sign: StaticString, in line: ArraySlice<UInt8>) -> Int {
    var count = 0
    var start = line.startIndex
    while let place = line.firstPlace(of: sign, from: start) {
      count += 1
      start = place + sign.utf8CodeUnitCount - 1
    }
    return count
  }

  /// The words in small letters, signs left out.
  private static func words(of line: ArraySlice<UInt8>) -> [String] {
    line.split { !($0.isLetter || $0.isDigit) || $0 == 0xE2 }.prefix(20).map {
      String(decoding: $0.lazy.map(\.lowered), as: UTF8.self)
    }
    .filter { $0.unicodeScalars.contains { $0.properties.isAlphabetic || $0.value < 128 } }
  }
}

extension PlainNavigation {
  /// What opens lines about where a page stands among others, word by word.
  private static let openings = ReadingWords.all(.wayOpening).map { phrase in
    phrase.split(separator: " ").map(String.init)
  }
}
