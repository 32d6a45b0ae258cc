/// The lines between `---` marks at the top of a guide: `key: value`, one a line.
///
/// Only a block in which every line is a pair, a `#` comment, or the indented rest of a value is
/// front matter, and only one that is closed by `---` or `...`; everything else is text.
struct FrontMatter: Sendable, Equatable {
  /// What the known keys say.
  var metadata = GuideMetadata()
  /// The first line after the block.
  var nextLine = 1

  /// Reads the block; where there is none the text begins at line 1.
  init(of source: SourceText) {
    guard Self.line(1, of: source) == "---" else { return }
    var pairs: [(key: String, value: String)] = []
    var number = 2
    while number <= source.lineCount {
      let line = Self.line(number, of: source)
      number += 1
      if line == "---" || line == "..." {
        for pair in pairs { set(pair.key, Self.unquoted(pair.value)) }
        nextLine = number
        return
      }
      guard Self.read(line, into: &pairs) else { return }
    }
  }

  private mutating func set(_ key: String, _ value: String) {
    let value = value.isEmpty ? nil : value
    switch key {
    case "title": metadata.title = value
    case "lang": metadata.language = value
    case "notice": metadata.notice = value
    case "updated": metadata.updated = value
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
  private static func read(_ line: String, into pairs: inout [(key: String, value: String)]) -> Bool
  {
    let bytes = Array(line.utf8)
    guard let first = bytes.first else { return true }
    if first == UInt8(ascii: "#") { return true }
    if first.isWhitespace || bytes.starts(with: [UInt8(ascii: "-"), .space]) {
      return extend(&pairs, with: bytes.string(bytes.trimmed(0..<bytes.count)))
    }
    guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")), isKey(bytes[..<colon]) else {
      return false
    }
    guard colon + 1 == bytes.count || bytes[colon + 1].isWhitespace else { return false }
    let key = bytes.string(0..<colon).lowercased()
    pairs.append((key, bytes.string(bytes.trimmed(colon + 1..<bytes.count))))
    return true
  }

  private static func isKey(_ bytes: ArraySlice<UInt8>) -> Bool {
    !bytes.isEmpty && bytes.allSatisfy { $0.isLetter || $0.isDigit || $0 == 45 || $0 == 95 }
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
