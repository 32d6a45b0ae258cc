/// Takes the marks inside lines off Markdown text.
struct InlineStripper {
  private let source: [UInt8]
  private var index = 0
  private var text: [UInt8] = []

  /// Starts at the beginning of a text.
  init(_ source: [UInt8]) {
    self.source = source
  }

  /// The text without marks.
  ///
  /// - Complexity: O(*n*) for text without unclosed links, O(*n*²) at worst, where *n* is the number
  ///   of bytes of the few lines that a citation gives.
  mutating func strip() -> [UInt8] {
    while index < source.count {
      switch source[index] {
      case UInt8(ascii: "\\"): takeEscape()
      case UInt8(ascii: "`"): takeCode()
      case UInt8(ascii: "*"), UInt8(ascii: "_"): takeEmphasis()
      case UInt8(ascii: "~") where byte(at: index + 1) == UInt8(ascii: "~"): index += 2
      case UInt8(ascii: "!") where byte(at: index + 1) == UInt8(ascii: "["): index += 1
      case UInt8(ascii: "["): takeLink()
      case UInt8(ascii: "<"): takeAngle()
      case UInt8(ascii: "&"): takeEntity()
      default: take()
      }
    }
    return text
  }

  private func byte(at position: Int) -> UInt8? {
    source.indices.contains(position) ? source[position] : nil
  }

  private mutating func take() {
    text.append(source[index])
    index += 1
  }

  /// `\*` is a star, and a backslash at the end of a line breaks it.
  private mutating func takeEscape() {
    guard let next = byte(at: index + 1) else { return take() }
    let isPunctuation =
      (0x21...0x2F).contains(next) || (0x3A...0x40).contains(next) || (0x5B...0x60).contains(next)
      || (0x7B...0x7E).contains(next)
    if isPunctuation || next == UInt8(ascii: "\n") { index += 1 }
    take()
  }

  /// What stands between equal runs of backticks is taken as it is.
  private mutating func takeCode() {
    let start = index
    while byte(at: index) == UInt8(ascii: "`") { index += 1 }
    let width = index - start
    var end = index
    while end < source.count {
      let runStart = end
      while byte(at: end) == UInt8(ascii: "`") { end += 1 }
      if end - runStart == width {
        text.append(contentsOf: source[index..<runStart])
        index = end
        return
      }
      end = max(end, runStart + 1)
    }
    text.append(contentsOf: source[start..<index])
  }

  /// A run of stars or underscores is a mark unless it stands alone or inside a word (`a_b`).
  private mutating func takeEmphasis() {
    let mark = source[index]
    let start = index
    while byte(at: index) == mark { index += 1 }
    let before = start > 0 ? source[start - 1] : UInt8(ascii: " ")
    let after = byte(at: index) ?? UInt8(ascii: " ")
    let alone = Self.isSpace(before) && Self.isSpace(after)
    let insideWord = mark == UInt8(ascii: "_") && Self.isWord(before) && Self.isWord(after)
    if alone || insideWord { text.append(contentsOf: source[start..<index]) }
  }

  /// `[words](address)` and `[words][name]` are their words; other brackets are text.
  private mutating func takeLink() {
    guard let close = closing(UInt8(ascii: "]"), opening: UInt8(ascii: "["), from: index),
      let end = endOfTarget(after: close)
    else { return take() }
    var words = InlineStripper(Array(source[(index + 1)..<close]))
    text.append(contentsOf: words.strip())
    index = end
  }

  /// The index after `(…)` or `[…]` that follows a closing bracket; nil where neither does.
  private func endOfTarget(after close: Int) -> Int? {
    switch byte(at: close + 1) {
    case UInt8(ascii: "("):
      closing(UInt8(ascii: ")"), opening: UInt8(ascii: "("), from: close + 1).map { $0 + 1 }
    case UInt8(ascii: "["):
      closing(UInt8(ascii: "]"), opening: UInt8(ascii: "["), from: close + 1).map { $0 + 1 }
    default: nil
    }
  }

  /// The index of the bracket that closes the one at an index.
  private func closing(_ close: UInt8, opening open: UInt8, from start: Int) -> Int? {
    var depth = 0
    for position in start..<source.count {
      if source[position] == open { depth += 1 }
      if source[position] == close { depth -= 1 }
      if depth == 0 { return position }
    }
    return nil
  }

  /// Comments and tags are dropped, `<https://…>` is its address; any other `<` is text.
  private mutating func takeAngle() {
    let rest = source[index...]
    if rest.starts(with: Array("<!--".utf8)) {
      var position = index + 4
      while position < source.count, !source[position...].starts(with: Array("-->".utf8)) {
        position += 1
      }
      index = min(position + 3, source.count)
      return
    }
    let first = byte(at: index + 1) ?? UInt8(ascii: " ")
    guard Self.isWord(first) || first == UInt8(ascii: "/"),
      let end = rest.firstIndex(of: UInt8(ascii: ">"))
    else { return take() }
    let inner = source[(index + 1)..<end]
    if inner.contains(UInt8(ascii: ":")) || inner.contains(UInt8(ascii: "@")),
      !inner.contains(UInt8(ascii: " "))
    {
      text.append(contentsOf: inner)
    }
    index = end + 1
  }

  /// The few named characters that prose uses.
  private mutating func takeEntity() {
    let names = [
      "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": "\"", "&nbsp;": " ", "&ndash;": "–",
      "&mdash;": "—", "&hellip;": "…", "&deg;": "°", "&times;": "×", "&#39;": "'",
    ]
    for (name, character) in names where source[index...].starts(with: Array(name.utf8)) {
      text.append(contentsOf: character.utf8)
      index += name.utf8.count
      return
    }
    take()
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }

  /// Letters, digits and any byte of a character beyond ASCII.
  private static func isWord(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
      || byte >= 0x80
  }
}
