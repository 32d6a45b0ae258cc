/// What stands above a guide's text: `key: value` lines between `---` (YAML), `key = value` lines
/// between `+++` (TOML), or an object (JSON).
///
/// Only a block in which every line can be such a pair, a comment, or the rest of a value is front
/// matter, and only one that is closed; everything else is text.
struct FrontMatter: Sendable, Equatable {
  /// What the known keys say.
  var metadata = GuideMetadata()
  /// The first line after the block.
  var nextLine = 1
  /// Whether the block is opened and has pairs, but is never closed.
  var isUnclosed = false

  /// Reads the block; where there is none the text begins at line 1.
  init(of source: SourceText) {
    switch Self.line(1, of: source) {
    case "---": read(source, closing: ["---", "..."], pairMark: UInt8(ascii: ":"))
    case "+++": read(source, closing: ["+++"], pairMark: UInt8(ascii: "="))
    case "{": read(source, closing: ["}"], pairMark: UInt8(ascii: ":"))
    default: break
    }
  }

  private mutating func read(_ source: SourceText, closing: Set<String>, pairMark: UInt8) {
    var pairs: [(key: String, value: String)] = []
    var number = 2
    while number <= source.lineCount {
      let line = Self.line(number, of: source)
      number += 1
      if closing.contains(line) {
        for pair in pairs { set(pair.key, Self.unquoted(pair.value)) }
        nextLine = number
        return
      }
      guard Self.read(line, pairMark: pairMark, isJSON: closing == ["}"], into: &pairs) else {
        break
      }
    }
    isUnclosed = !pairs.isEmpty
  }

  private mutating func set(_ key: String, _ value: String) {
    let value = value.isEmpty ? nil : value
    switch key {
    case "title": metadata.title = value
    case "lang", "language": metadata.language = value
    case "notice": metadata.notice = value
    case "updated", "lastmod": metadata.updated = value
    case "source": metadata.source = value
    case "author": metadata.author = value
    case "urgent": metadata.urgent = value
    case "thesaurus": metadata.thesaurus = value
    default: break
    }
  }

  /// A line without white space at its end.
  private static func line(_ number: Int, of source: SourceText) -> String {
    let range = source.range(ofLine: number)
    return source.bytes.string(range.lowerBound..<source.bytes.trimmed(range).upperBound)
  }

  /// Takes in a line; false where it is none that front matter can have.
  private static func read(
    _ line: String, pairMark: UInt8, isJSON: Bool, into pairs: inout [(key: String, value: String)]
  ) -> Bool {
    let bytes = Array(line.utf8)
    let words = bytes.trimmed(0..<bytes.count)
    guard let first = bytes.first, !words.isEmpty else { return true }
    if first == UInt8(ascii: "#") || isTableHead(bytes, pairMark) { return true }
    if isJSON { return readMember(bytes, words, into: &pairs) }
    if first.isWhitespace || bytes.starts(with: [UInt8(ascii: "-"), .space])
      || first == UInt8(ascii: "]")
    {
      return extend(&pairs, with: bytes.string(words))
    }
    guard let mark = bytes.firstIndex(of: pairMark) else { return false }
    let key = bytes.trimmed(0..<mark)
    guard isKey(bytes[key]) else { return false }
    let isTOML = pairMark == UInt8(ascii: "=")
    guard isTOML || mark + 1 == bytes.count || bytes[mark + 1].isWhitespace else { return false }
    pairs.append(
      (bytes.string(key).lowercased(), bytes.string(bytes.trimmed(mark + 1..<bytes.count))))
    return true
  }

  /// Whether a line heads a table of TOML, as `[params]` does.
  private static func isTableHead(_ bytes: [UInt8], _ pairMark: UInt8) -> Bool {
    pairMark == UInt8(ascii: "=") && bytes.first == UInt8(ascii: "[")
      && bytes.last == UInt8(ascii: "]")
  }

  /// Takes in a line of an object; only members that fill a line and hold a word are kept.
  private static func readMember(
    _ bytes: [UInt8], _ words: Range<Int>, into pairs: inout [(key: String, value: String)]
  ) -> Bool {
    var range = words
    if bytes[range].last == UInt8(ascii: ",") { range = range.lowerBound..<range.upperBound - 1 }
    guard let first = bytes[range].first else { return true }
    guard first == UInt8(ascii: "\"") else { return !pairs.isEmpty }
    guard let end = bytes[..<range.upperBound].firstPlace(of: "\"", from: range.lowerBound + 1)
    else {
      return false
    }
    let rest = bytes.trimmed(end + 1..<range.upperBound)
    guard bytes[rest].first == UInt8(ascii: ":") else { return !pairs.isEmpty }
    let key = bytes.string(range.lowerBound + 1..<end).lowercased()
    pairs.append((key, bytes.string(bytes.trimmed(rest.lowerBound + 1..<rest.upperBound))))
    return true
  }

  private static func isKey(_ bytes: ArraySlice<UInt8>) -> Bool {
    !bytes.isEmpty
      && bytes.allSatisfy { $0.isLetter || $0.isDigit || $0 == 45 || $0 == 95 || $0 == 46 }
  }

  /// Adds an indented line to the value before it; marks of folded values go.
  private static func extend(
    _ pairs: inout [(key: String, value: String)], with rest: String
  ) -> Bool {
    guard var last = pairs.popLast() else { return false }
    let isMark = [">", "|", ">-", "|-", ">+", "|+"].contains(last.value)
    last.value = isMark || last.value.isEmpty ? rest : last.value + " " + rest
    pairs.append(last)
    return true
  }

  /// A value without the quotes around it.
  private static func unquoted(_ value: String) -> String {
    let bytes = Array(value.utf8)
    guard bytes.count >= 2, let quote = bytes.first, bytes.last == quote else { return value }
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { return value }
    // In double quotes a backslash keeps the next character, in single quotes a quote is doubled.
    let escape = quote == UInt8(ascii: "'") ? quote : UInt8(ascii: "\\")
    var result: [UInt8] = []
    var isEscaped = false
    for byte in bytes[1..<bytes.count - 1] {
      if byte == escape, !isEscaped {
        isEscaped = true
        continue
      }
      result.append(byte)
      isEscaped = false
    }
    return String(decoding: result, as: UTF8.self)
  }
}
