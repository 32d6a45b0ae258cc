/// Takes the marks inside running text away that a reader does not see.
struct InlineMarkup {
  /// No mark closes farther away.
  private static let longest = 400

  private let bytes: [UInt8]
  private let dialect: PlainDialect
  private var kept: [Range<Int>] = []
  /// Signs to set before what is kept from an offset on.
  private var signs: [(offset: Int, sign: UInt8)] = []
  private var start = 0
  private var index = 0

  /// The text without marks.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  static func cleaned(_ text: TracedText, dialect: PlainDialect) -> TracedText {
    guard text.bytes.contains(where: { $0.isIn("`*_|[{<:\\#") }) else { return text }
    var markup = InlineMarkup(bytes: text.bytes, dialect: dialect)
    markup.scan()
    if markup.kept.count == 1, markup.kept[0].count == text.bytes.count { return text }
    // Blanks on both sides of what is cut are one.
    var clean = TracedText()
    clean.append(markup.joined(text))
    clean.trimEnd()
    return clean
  }

  private init(bytes: [UInt8], dialect: PlainDialect) {
    self.bytes = bytes
    self.dialect = dialect
  }

  /// What is kept of the text, with the signs that stand for marks.
  private func joined(_ text: TracedText) -> TracedText {
    var result = TracedText()
    var start = 0
    for (offset, sign) in signs {
      let end = kept[start...].firstIndex { $0.lowerBound >= offset } ?? kept.count
      result.append(text.keeping(Array(kept[start..<end])))
      result.append([sign], line: text.line(at: offset))
      start = end
    }
    if signs.isEmpty { return text.keeping(kept) }
    result.append(text.keeping(Array(kept[start...])))
    return result
  }

  private mutating func scan() {
    while index < bytes.count {
      let isRead =
        switch dialect {
        case .restructured: readRestructured()
        case .asciiDoc: readAsciiDoc()
        case .vimHelp: readLink()
        case .plain: false
        }
      if !isRead { index += 1 }
    }
    keep(upTo: bytes.count)
  }

  /// Keeps what stands before an offset and goes on at another.
  private mutating func keep(upTo end: Int, next: Int? = nil) {
    if start < end { kept.append(start..<end) }
    start = next ?? end
    index = max(index, start)
  }

  /// Keeps a range and leaves out what stands around it.
  private mutating func keepOnly(_ range: Range<Int>, from open: Int, next: Int) {
    keep(upTo: open, next: range.lowerBound)
    keep(upTo: range.upperBound, next: next)
    index = next
  }

  private func isWord(_ index: Int) -> Bool {
    bytes.indices.contains(index) && (bytes[index].isLetter || bytes[index].isDigit)
  }

  private func isBlank(_ index: Int) -> Bool {
    !bytes.indices.contains(index) || bytes[index].isWhitespace
  }

  /// Where a sign stands next, not too far away.
  private func next(_ sign: StaticString, from start: Int) -> Int? {
    let end = min(bytes.count, start + Self.longest)
    guard start < end else { return nil }
    return bytes[..<end].firstPlace(of: sign, from: start)
  }

  /// Reads words between two equal signs.
  private mutating func readPair(_ sign: StaticString) -> Bool {
    let length = sign.utf8CodeUnitCount
    guard bytes.matches(sign, at: index), !isWord(index - 1), !isBlank(index + length),
      let close = next(sign, from: index + length + 1), !isBlank(close - 1),
      !isWord(close + length)
    else { return false }
    keepOnly(index + length..<close, from: index, next: close + length)
    return true
  }
}

extension InlineMarkup {
  private mutating func readRestructured() -> Bool {
    switch bytes[index] {
    case UInt8(ascii: "`"): return readPair("``") || readInterpreted(from: index)
    case UInt8(ascii: "*"): return readPair("**") || readPair("*")
    case UInt8(ascii: ":"): return readRole()
    case UInt8(ascii: "["): return readCitation()
    case UInt8(ascii: "|"): return readPair("|")
    case UInt8(ascii: "_"):
      // “word_” leads to a place of that name.
      guard isWord(index - 1), !isWord(index + 1),
        index + 1 == bytes.count || bytes[index + 1] != UInt8(ascii: "_")
      else { return false }
      keep(upTo: index, next: index + 1)
      return true
    case UInt8(ascii: "\\"):
      guard index + 1 < bytes.count else { return false }
      let isGlue = bytes[index + 1].isWhitespace
      keep(upTo: index, next: index + (isGlue ? 2 : 1))
      index = start + (isGlue ? 0 : 1)
      return true
    default: return false
    }
  }

  /// “:role:`words <target>`”.
  private mutating func readRole() -> Bool {
    guard !isWord(index - 1), let close = next(":`", from: index + 1), close - index <= 40,
      bytes[index + 1..<close].allSatisfy({ $0.isLetter || $0.isDigit || $0.isIn(":-_.+") }
      )
    else { return false }
    let open = index
    let name = bytes.string(open + 1..<close)
    index = close + 1
    if readInterpreted(from: open) {
      addSign(role: name, at: open)
      return true
    }
    index = open
    return false
  }

  /// Keeps a raised or lowered number apart from the word before it.
  private mutating func addSign(role: String, at open: Int) {
    guard ["sup", "superscript", "sub", "subscript"].contains(role), let last = kept.last,
      kept.count > 1, kept[kept.count - 2].upperBound >= open - 2
    else { return }
    let before = bytes[kept[kept.count - 2]]
    let sign = RaisedText.sign(
      isRaised: role.hasPrefix("sup"), after: before, text: bytes[last])
    if let sign { signs.append((last.lowerBound, sign)) }
  }

  /// “`words <target>`_”, with what opens it.
  private mutating func readInterpreted(from open: Int) -> Bool {
    guard let close = next("`", from: index + 1), close > index + 1 else { return false }
    var first = index + 1
    var last = close
    if bytes[close - 1] == UInt8(ascii: ">"),
      let target = bytes[first..<close].lastIndex(of: UInt8(ascii: "<"))
    {
      let words = bytes.trimmed(first..<target)
      if words.isEmpty {
        (first, last) = (target + 1, close - 1)
      } else {
        last = words.upperBound
      }
    } else if bytes[first].isIn("~!"), first + 1 < last {
      first += 1
    }
    var end = close + 1
    while end < bytes.count, end <= close + 2, bytes[end] == UInt8(ascii: "_") { end += 1 }
    keepOnly(first..<last, from: open, next: end)
    return true
  }

  /// “[1]_” and “[#name]_”.
  private mutating func readCitation() -> Bool {
    guard let close = next("]_", from: index + 1), close - index <= 30, close > index + 1,
      bytes[index + 1].isDigit || bytes[index + 1].isIn("#*")
    else { return false }
    let end = index > 0 && bytes[index - 1] == .space ? index - 1 : index
    keep(upTo: max(start, end), next: close + 2)
    return true
  }

  private mutating func readLink() -> Bool {
    guard bytes[index] == UInt8(ascii: "|"), let close = next("|", from: index + 1),
      close > index + 1, !bytes[index..<close].contains(.space), !isWord(index - 1)
    else { return false }
    keepOnly(index + 1..<close, from: index, next: close + 1)
    return true
  }
}

extension InlineMarkup {
  private static let macros: [StaticString] = [
    "link:", "xref:", "https://", "http://", "mailto:", "kbd:", "btn:", "menu:", "icon:",
    "footnote:", "image:", "linkgit:", "pass:", "stem:", "anchor:",
  ]

  private mutating func readAsciiDoc() -> Bool {
    switch bytes[index] {
    case UInt8(ascii: "`"): return readPair("`+") || readPair("``") || readPair("`")
    case UInt8(ascii: "*"): return readPair("**") || readPair("*")
    case UInt8(ascii: "_"): return readPair("__") || readPair("_")
    case UInt8(ascii: "#"): return readPair("##") || readPair("#")
    case UInt8(ascii: "+"): return readPair("+++") || readPair("+")
    case UInt8(ascii: "<"): return readReference()
    case UInt8(ascii: "["): return readAnchor()
    default: return readNote() || readMacro()
    }
  }

  /// “<<id,words>>”.
  private mutating func readReference() -> Bool {
    guard bytes.matches("<<", at: index), let close = next(">>", from: index + 2) else {
      return false
    }
    let comma = bytes[index + 2..<close].firstIndex(of: UInt8(ascii: ","))
    keepOnly(bytes.trimmed((comma ?? index + 1) + 1..<close), from: index, next: close + 2)
    return true
  }

  /// “[[id]]” says nothing.
  private mutating func readAnchor() -> Bool {
    guard bytes.matches("[[", at: index), let close = next("]]", from: index + 2) else {
      return false
    }
    keep(upTo: index, next: close + 2)
    return true
  }

  /// “footnote:[words]”, which most often touches the word that it is about.
  private mutating func readNote() -> Bool {
    guard bytes.matches("footnote:", at: index), let open = next("[", from: index + 9),
      !bytes[index + 9..<open].contains(where: \.isWhitespace), let close = next("]", from: open)
    else { return false }
    keep(upTo: index, next: close + 1)
    return true
  }

  /// “link:target[words]” and its like.
  private mutating func readMacro() -> Bool {
    guard bytes[index].isLower, !isWord(index - 1),
      let name = Self.macros.first(where: { bytes.matches($0, at: index) })
    else { return false }
    var open = index + name.utf8CodeUnitCount
    while open < bytes.count, !bytes[open].isWhitespace, bytes[open] != UInt8(ascii: "[") {
      open += 1
    }
    guard open < bytes.count, bytes[open] == UInt8(ascii: "["),
      let close = next("]", from: open + 1)
    else {
      index = open
      return true
    }
    if bytes[index].isIn("fi") {
      keep(upTo: index, next: close + 1)
    } else if bytes.trimmed(open + 1..<close).isEmpty {
      keep(upTo: open, next: close + 1)
    } else if name.utf8CodeUnitCount == 8, bytes.matches("linkgit:", at: index) {
      // The number of the manual's part belongs to the name.
      keep(upTo: index, next: index + 8)
      index = close
    } else {
      keepOnly(bytes.trimmed(open + 1..<textEnd(open + 1..<close)), from: index, next: close + 1)
    }
    return true
  }

  /// Where the words of a link end and what is said of them begins: “words,role=button”.
  private func textEnd(_ range: Range<Int>) -> Int {
    let sign = bytes[range].firstIndex(of: UInt8(ascii: "="))
    guard let sign, let comma = bytes[range.lowerBound..<sign].lastIndex(of: UInt8(ascii: ",")),
      bytes[comma + 1..<sign].allSatisfy({ $0.isLetter || $0 == .space })
    else { return range.upperBound }
    return comma
  }
}
