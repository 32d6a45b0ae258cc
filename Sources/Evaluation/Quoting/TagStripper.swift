/// Takes tags and entities off a few lines of HTML, to see whether a quote stands in them.
///
/// It knows nothing of the parser that reads pages, so that one can be checked by the other. White
/// space goes as well, since where words end depends on what the tags between them are.
enum TagStripper {
  /// The letters and signs of lines without tags.
  ///
  /// - Parameter isInTag: Whether the first line begins inside a tag.
  static func text(of lines: some Sequence<String>, isInTag: Bool) -> [UInt8] {
    let source = Array(lines.joined(separator: "\n").utf8)
    var text: [UInt8] = []
    var index = 0
    if isInTag { index = (source.firstIndex(of: UInt8(ascii: ">")) ?? source.count - 1) + 1 }
    while index < source.count {
      let rest = source[index...]
      if rest.starts(with: Array("<!--".utf8)) {
        index = rest.firstRange(of: Array("-->".utf8))?.upperBound ?? source.count
      } else if let end = footnoteMark(rest) {
        index = end
      } else if rest.first == UInt8(ascii: "<"), isTag(rest) {
        index = (rest.firstIndex(of: UInt8(ascii: ">")) ?? source.count - 1) + 1
      } else if let entity = entity(rest) {
        text += Array(entity.text.utf8)
        index += entity.count
      } else {
        text.append(source[index])
        index += 1
      }
    }
    return unspaced(text)
  }

  /// Text without white space, no-break spaces, soft hyphens and the borders of a row's cells.
  static func unspaced(_ text: [UInt8]) -> [UInt8] {
    let seen = String(decoding: text, as: UTF8.self).unicodeScalars.filter {
      !$0.properties.isWhitespace && $0 != "\u{AD}" && $0 != "\u{200B}" && $0 != "|"
    }
    return Array(String(String.UnicodeScalarView(seen)).utf8)
  }

  /// Where the mark of a foot-note at the start ends; readers of pages leave it out.
  private static func footnoteMark(_ rest: ArraySlice<UInt8>) -> Int? {
    if rest.starts(with: Array("<sup".utf8)) {
      let end = rest.firstRange(of: Array("</sup>".utf8))?.upperBound
      return end.flatMap { rest[..<$0].contains(Array("<a".utf8)) ? $0 : nil }
    }
    guard rest.starts(with: Array("<a ".utf8)),
      let close = rest.firstIndex(of: UInt8(ascii: ">")),
      ["footnote-reference", "headerlink"].contains(where: {
        rest[..<close].contains(Array($0.utf8))
      })
    else { return nil }
    return rest.firstRange(of: Array("</a>".utf8))?.upperBound
  }

  private static func isTag(_ rest: ArraySlice<UInt8>) -> Bool {
    guard let next = rest.dropFirst().first else { return false }
    let marks = [UInt8(ascii: "/"), UInt8(ascii: "!"), UInt8(ascii: "?")]
    return marks.contains(next) || (0x41...0x5A).contains(next & 0xDF)
  }

  /// The character that an entity at the start stands for, and how many bytes it takes.
  private static func entity(_ rest: ArraySlice<UInt8>) -> (text: String, count: Int)? {
    guard rest.first == UInt8(ascii: "&"),
      let end = rest.prefix(12).firstIndex(of: UInt8(ascii: ";"))
    else { return nil }
    let name = String(decoding: rest[(rest.startIndex + 1)..<end], as: UTF8.self)
    let count = end + 1 - rest.startIndex
    if name.hasPrefix("#") {
      let digits = name.dropFirst()
      let value =
        digits.lowercased().hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
      return value.flatMap(Unicode.Scalar.init).map { (String($0), count) }
    }
    return (names[name] ?? capital(name)).map { ($0, count) }
  }

  /// “Eacute” is the capital of “eacute”.
  private static func capital(_ name: String) -> String? {
    guard let first = name.first, first.isUppercase,
      let small = names[first.lowercased() + name.dropFirst()],
      small.first?.isLetter == true
    else { return nil }
    return small.uppercased()
  }

  private static let names: [String: String] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "shy": "",
    "ndash": "–", "mdash": "—", "hellip": "…", "lsquo": "‘", "rsquo": "’", "ldquo": "“",
    "rdquo": "”", "laquo": "«", "raquo": "»", "deg": "°", "times": "×", "middot": "·",
    "bull": "•", "copy": "©", "reg": "®", "trade": "™", "sect": "§", "para": "¶", "euro": "€",
    "pound": "£", "yen": "¥", "cent": "¢", "frac12": "½", "frac14": "¼", "frac34": "¾",
    "rarr": "→", "larr": "←", "le": "≤", "ge": "≥", "ne": "≠", "minus": "−", "plusmn": "±",
    "eacute": "é", "egrave": "è", "ecirc": "ê", "agrave": "à", "aacute": "á", "acirc": "â",
    "auml": "ä", "ouml": "ö", "uuml": "ü", "Auml": "Ä", "Ouml": "Ö", "Uuml": "Ü", "szlig": "ß",
    "ccedil": "ç", "ntilde": "ñ", "oacute": "ó", "iacute": "í", "uacute": "ú", "oslash": "ø",
    "aring": "å", "aelig": "æ",
  ]
}
