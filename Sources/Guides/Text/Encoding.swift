/// Tells how a file's text is written and makes UTF-8 of it.
enum Encoding {
  /// Text as UTF-8, and what was in doubt.
  struct Decoded {
    var bytes: [UInt8]
    var doubt: ReadingDoubt.Kind?
  }

  /// Reads bytes as UTF-8, as UTF-16 with a mark, in the encoding that a page names, or as
  /// Windows-1252; nil where none makes sense.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  static func decoded(_ raw: [UInt8]) -> Decoded? {
    if raw.starts(with: [0xFF, 0xFE]) { return utf16(raw, isLittle: true) }
    if raw.starts(with: [0xFE, 0xFF]) { return utf16(raw, isLittle: false) }
    let hasMark = raw.starts(with: [0xEF, 0xBB, 0xBF])
    let body = hasMark ? Array(raw.dropFirst(3)) : raw
    let isUTF8 = String(validating: body, as: UTF8.self) != nil
    if !hasMark, let bytes = DeclaredEncoding.decoded(body, isUTF8: isUTF8) {
      return Decoded(bytes: bytes)
    }
    if isUTF8 { return Decoded(bytes: body) }
    let counts = Counts(of: body)
    if counts.isUTF8Damaged || hasMark {
      let repaired = Array(String(decoding: body, as: UTF8.self).utf8)
      return Decoded(bytes: repaired, doubt: .invalidBytes)
    }
    guard counts.isWindows1252 else { return nil }
    return Decoded(bytes: windows1252(body), doubt: .readAsWindows1252)
  }

  private static func utf16(_ raw: [UInt8], isLittle: Bool) -> Decoded {
    var units: [UInt16] = []
    units.reserveCapacity(raw.count / 2)
    var index = 2
    while index + 1 < raw.count {
      let (first, second) = (UInt16(raw[index]), UInt16(raw[index + 1]))
      units.append(isLittle ? second << 8 | first : first << 8 | second)
      index += 2
    }
    return Decoded(bytes: Array(String(decoding: units, as: UTF16.self).utf8), doubt: .readAsUTF16)
  }

  private static func windows1252(_ body: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(body.count + body.count / 8)
    for byte in body {
      switch byte {
      case ..<0x80: result.append(byte)
      case 0x80..<0xA0: result += Array(String(upperControls[Int(byte) - 0x80]).utf8)
      default: result += [0xC0 | byte >> 6, 0x80 | byte & 0x3F]
      }
    }
    return result
  }

  /// What Windows-1252 has in the place of Latin-1's upper controls; U+FFFD where it has nothing.
  private static let upperControls = Array(
    "€\u{FFFD}‚ƒ„…†‡ˆ‰Š‹Œ\u{FFFD}Ž\u{FFFD}\u{FFFD}‘’“”•–—˜™š›œ\u{FFFD}žŸ")
}

extension Encoding {
  /// What kinds of bytes a text that is no UTF-8 has.
  private struct Counts {
    private var high = 0
    private var sequences = 0
    private var stray = 0
    private var undefined = 0
    private var letters = 0

    init(of body: [UInt8]) {
      var index = 0
      while index < body.count {
        let byte = body[index]
        if byte < 0x80 {
          if byte.isLetter { letters += 1 }
          index += 1
          continue
        }
        high += 1
        if [0x81, 0x8D, 0x8F, 0x90, 0x9D].contains(byte) { undefined += 1 }
        let length = byte < 0xC2 || byte > 0xF4 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
        let rest = body[min(index + 1, body.count)..<min(index + length, body.count)]
        if length > 1, rest.count == length - 1, rest.allSatisfy({ $0 & 0xC0 == 0x80 }) {
          sequences += 1
          index += length
        } else {
          stray += 1
          index += 1
        }
      }
    }

    /// Whether the text is UTF-8 but for a few bytes.
    var isUTF8Damaged: Bool { sequences > 2 * stray || (undefined > 0 && stray <= 2) }

    /// Whether the high bytes are those of a text in Western European letters.
    var isWindows1252: Bool { undefined == 0 && high * 2 <= letters + 2 }
  }
}
