/// The mark that opens a question or an answer in a list of them: `Q:`, `Q1.`, `Answer:`.
enum QuestionMark {
  /// The bytes of a question's mark and the white space after it; 0 where the line has none.
  static func question(_ line: ArraySlice<UInt8>) -> Int {
    length(of: line, word: "question", letter: "Q")
  }

  /// The bytes of an answer's mark and the white space after it; 0 where the line has none.
  static func answer(_ line: ArraySlice<UInt8>) -> Int {
    length(of: line, word: "answer", letter: "A")
  }

  /// Whether a mark of either kind opens the line.
  static func isMarked(_ line: ArraySlice<UInt8>) -> Bool {
    question(line) > 0 || answer(line) > 0
  }

  private static func length(
    of line: ArraySlice<UInt8>, word: StaticString, letter: StaticString
  ) -> Int {
    var index = line.startIndex
    if line.matches(word, at: index, ignoringCase: true) {
      index += word.utf8CodeUnitCount
    } else if line.matches(letter, at: index) {
      index += 1
    } else {
      return 0
    }
    if index + 1 < line.endIndex, line[index] == .space, line[index + 1].isDigit { index += 1 }
    while index < line.endIndex, line[index].isDigit { index += 1 }
    guard index < line.endIndex, line[index].isIn(":.)>") else { return 0 }
    index += 1
    // The mark may stand alone over the words.
    if index == line.endIndex { return line[index - 1] == UInt8(ascii: ":") ? line.count : 0 }
    // “A.Smith” is a name; only a colon may touch the words.
    guard line[index].isWhitespace || line[index - 1] == UInt8(ascii: ":") else { return 0 }
    while index < line.endIndex, line[index].isWhitespace { index += 1 }
    return index - line.startIndex
  }
}
