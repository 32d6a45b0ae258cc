internal import CEnglish

/// English that reading goes by, from files of `Knowledge/English` that are part of the program.
///
/// No other file of this module imports the embedded files.
enum ReadingWords {
  /// Whether a word or phrase in small letters is of a class.
  ///
  /// - Complexity: O(1).
  static func isA(_ wordClass: ReadingClass, _ word: String) -> Bool {
    classes[wordClass]?.contains(word) ?? false
  }

  /// The words and phrases of a class.
  static func all(_ wordClass: ReadingClass) -> Set<String> { classes[wordClass] ?? [] }

  /// Whether a line without an end breaks off where something has to follow, such as a command:
  /// “remove it with”; “to see it, type”.
  static func breaksOff(_ line: some BidirectionalCollection<UInt8>) -> Bool {
    let word = line.reversed().prefix { $0.isLetter }.reversed()
    let last = String(decoding: word.map(\.lowered), as: UTF8.self)
    return isA(.dangling, last) || isA(.leadIn, last) && line.contains(UInt8(ascii: ","))
  }

  private static let classes: [ReadingClass: Set<String>] = {
    var result: [ReadingClass: Set<String>] = [:]
    let file = english_reading()
    let bytes = UnsafeBufferPointer(start: file.bytes, count: file.count)
    for line in bytes.split(separator: .newline) {
      guard let tab = line.firstIndex(of: .tab) else { continue }
      let word = String(decoding: line[..<tab], as: UTF8.self)
      for name in line[(tab + 1)...].split(separator: .space) {
        let name = String(decoding: name, as: UTF8.self)
        if let known = ReadingClass(rawValue: name) { result[known, default: []].insert(word) }
      }
    }
    return result
  }()

  /// What a part of a page is by a name that pages give their parts, as `page-parts.txt` has it.
  ///
  /// - Parameter key: How the name is given and the name, as `class sidebar`.
  /// - Complexity: O(1).
  static func pagePart(_ key: String) -> String? { pageParts[key] }

  private static let pageParts: [String: String] = {
    let file = english_page_parts()
    let bytes = UnsafeBufferPointer(start: file.bytes, count: file.count)
    var result: [String: String] = [:]
    for line in bytes.split(separator: .newline) {
      guard let tab = line.firstIndex(of: .tab) else { continue }
      let key = String(decoding: line[..<tab], as: UTF8.self)
      result[key] = String(decoding: line[(tab + 1)...], as: UTF8.self)
    }
    return result
  }()

  /// Whether a word in small letters is one that people often write.
  ///
  /// - Complexity: O(log *n*) for *n* words.
  static func isCommon(_ word: String) -> Bool {
    let file = english_word_frequencies()
    let bytes = UnsafeBufferPointer(start: file.bytes, count: file.count)
    var low = 0
    var high = bytes.count
    while low < high {
      var start = (low + high) / 2
      while start > low, bytes[start - 1] != .newline { start -= 1 }
      let line = bytes[start..<high].prefix { $0 != .newline }
      let key = line.prefix { $0 != .tab }
      if key.elementsEqual(word.utf8) { return true }
      if key.lexicographicallyPrecedes(word.utf8) {
        low = min(high, line.endIndex + 1)
      } else {
        high = start
      }
    }
    return false
  }
}
