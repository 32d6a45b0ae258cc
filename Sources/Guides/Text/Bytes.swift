/// Questions asked of single UTF-8 bytes; only ASCII is classified, the rest is a letter.
extension UInt8 {
  static let newline = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let space = UInt8(ascii: " ")
  static let tab = UInt8(ascii: "\t")

  /// Whether the byte is ASCII white space.
  var isWhitespace: Bool { self == .space || (self >= 9 && self <= 13) }
  var isDigit: Bool { self >= 48 && self <= 57 }
  var isUpper: Bool { self >= 65 && self <= 90 }
  var isLower: Bool { self >= 97 && self <= 122 }
  /// Whether the byte is an ASCII letter or part of a character outside ASCII.
  var isLetter: Bool { isUpper || isLower || self >= 128 }
  /// Whether the byte is one of a string's; quick for a few signs.
  func isIn(_ signs: StaticString) -> Bool {
    signs.withUTF8Buffer { $0.contains(self) }
  }

  /// The byte with an ASCII capital made small.
  var lowered: UInt8 { isUpper ? self | 32 : self }
}

extension Collection<UInt8> where Index == Int {
  /// The range without white space at both ends; empty where nothing else is there.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var low = range.lowerBound
    var high = range.upperBound
    while low < high, self[low].isWhitespace { low += 1 }
    while high > low, self[high - 1].isWhitespace { high -= 1 }
    return low..<high
  }

  /// Whether something other than white space stands in a range, white space outside ASCII included.
  func hasWords(in range: Range<Int>) -> Bool {
    if range.contains(where: { self[$0] < 128 && self[$0] > .space }) { return true }
    return string(range).unicodeScalars.contains { !$0.properties.isWhitespace }
  }

  /// The number of words, split at white space.
  func wordCount(in range: Range<Int>) -> Int {
    var count = 0
    var inWord = false
    for index in range {
      let isSpace = self[index].isWhitespace
      if !isSpace, !inWord { count += 1 }
      inWord = !isSpace
    }
    return count
  }

  /// Whether the bytes at an offset are those of an ASCII string.
  ///
  /// Where case is ignored the string itself has small letters.
  func matches(_ text: StaticString, at offset: Int, ignoringCase: Bool = false) -> Bool {
    let count = text.utf8CodeUnitCount
    guard offset >= startIndex, offset + count <= endIndex else { return false }
    return text.withUTF8Buffer { wanted in
      for index in 0..<count {
        let byte = self[offset + index]
        guard (ignoringCase ? byte.lowered : byte) == wanted[index] else { return false }
      }
      return true
    }
  }

  /// The first place at or after an offset where an ASCII string stands.
  func firstPlace(of text: StaticString, from offset: Int, ignoringCase: Bool = false) -> Int? {
    var index = Swift.max(offset, startIndex)
    while index + text.utf8CodeUnitCount <= endIndex {
      if matches(text, at: index, ignoringCase: ignoringCase) { return index }
      index += 1
    }
    return nil
  }

  /// The text of a range of valid UTF-8.
  func string(_ range: Range<Int>) -> String {
    String(decoding: self[range], as: UTF8.self)
  }
}
