/// Marks before questions and answers: `Q:`, `A:`, `Question 3.`, `Answer:`.
enum QuestionMarks {
  /// The bytes of a mark before a question and the blanks after it; 0 where there is none.
  static func questionLength(of bytes: ArraySlice<UInt8>) -> Int {
    length(of: bytes, short: UInt8(ascii: "q"), long: "question")
  }

  /// The bytes of a mark before an answer and the blanks after it; 0 where there is none.
  ///
  /// - Parameter takesStop: Whether `A.` is one, which also opens names and lists.
  static func answerLength(of bytes: ArraySlice<UInt8>, takesStop: Bool) -> Int {
    let count = length(of: bytes, short: UInt8(ascii: "a"), long: "answer")
    if count > 0, !takesStop, bytes[..<(bytes.startIndex + count)].contains(UInt8(ascii: ".")) {
      return 0
    }
    return count
  }

  private static func length(
    of bytes: ArraySlice<UInt8>, short: UInt8, long: StaticString
  ) -> Int {
    var index = bytes.startIndex
    if bytes.matches(long, at: index, ignoringCase: true) {
      index += long.utf8CodeUnitCount
      if index < bytes.endIndex, bytes[index] == .space { index += 1 }
    } else if bytes.first?.lowered == short, bytes.first?.isUpper ?? false {
      index += 1
    } else {
      return 0
    }
    while index < bytes.endIndex, bytes[index].isDigit { index += 1 }
    guard index < bytes.endIndex,
      bytes[index] == UInt8(ascii: ":") || bytes[index] == UInt8(ascii: ".")
        || bytes[index] == UInt8(ascii: ")")
    else { return 0 }
    index += 1
    guard index == bytes.endIndex || bytes[index].isWhitespace else { return 0 }
    while index < bytes.endIndex, bytes[index].isWhitespace { index += 1 }
    return index - bytes.startIndex
  }
}
