/// What opens a line of a plain-text list: a bullet, or a number or letter with its stop.
struct PlainMarker: Sendable, Equatable {
  /// The kinds of marker; two markers of a kind belong to one list.
  enum Kind: Sendable, Equatable {
    /// A bullet; `isDash` where it could as well be a dash inside a sentence.
    case bullet(Sign, isDash: Bool)
    /// A number or letter followed by a stop or bracket.
    case step(Sign)
    /// Numbers with stops between and none after, as in “2.3 Title”; only headings have it.
    case sectionNumber
    /// “IV.” or “B.”; only headings have it.
    case sectionLetter
    /// A word before a number: “Chapter 6.”; only headings have it.
    case named
    /// Nothing: a term that deeper lines define.
    case term
  }

  /// The signs of a marker, at most four bytes.
  struct Sign: Hashable, Sendable {
    private let code: UInt32

    init(_ signs: String) { code = signs.utf8.prefix(4).reduce(0) { $0 << 8 | UInt32($1) } }
  }

  var kind: Kind
  private let partCount: UInt8
  private let size: UInt16
  private let value: UInt32

  /// The number, or a letter's place in the alphabet; 0 for bullets.
  var number: Int { Int(value) }
  /// How many numbers stand in it: 2 for “2.3”.
  var parts: Int { Int(partCount) }
  /// The bytes of the marker and the white space after it.
  var length: Int { Int(size) }

  /// Reads the marker that opens a line; nil where none does.
  init?(_ line: ArraySlice<UInt8>) {
    if let bullet = Self.bullet(line) ?? Self.number(line) ?? Self.letter(line) {
      self = bullet
    } else {
      return nil
    }
  }

  private init(_ kind: Kind, number: Int = 0, parts: Int = 1, end: Int, in line: ArraySlice<UInt8>)
  {
    let end = Self.blankEnd(line, from: end)
    self.kind = kind
    value = UInt32(clamping: number)
    partCount = UInt8(clamping: parts)
    size = UInt16(clamping: end - line.startIndex)
  }

  /// The mark of a term that deeper lines define.
  static let term = PlainMarker(.term, end: 0, in: [])

  /// The mark of an item that is counted by its place.
  static let ordered = PlainMarker(.bullet(Sign("."), isDash: false), end: 0, in: [])

  /// Whether items with the marker are numbered.
  var isOrdered: Bool { isStep || self == .ordered }

  /// Where the blanks after a marker end, no-break spaces among them.
  private static func blankEnd(_ line: ArraySlice<UInt8>, from start: Int) -> Int {
    var end = start
    while end < line.endIndex {
      if line[end].isWhitespace {
        end += 1
      } else if line.matches("\u{A0}", at: end) {
        end += 2
      } else {
        break
      }
    }
    return end
  }

  private static func isBlank(_ line: ArraySlice<UInt8>, at index: Int) -> Bool {
    blankEnd(line, from: index) > index
  }

  /// Whether the marker opens an item of a list; the others open headings only.
  var opensItem: Bool {
    switch kind {
    case .bullet, .step: true
    case .sectionNumber, .sectionLetter, .named, .term: false
    }
  }

  /// Reads a marker that only headings have: “IV.”, “B.”, “Chapter 6.”; nil where none opens.
  init?(heading line: ArraySlice<UInt8>) {
    if let length = Self.namedLength(line) {
      self.init(.named, end: line.startIndex + length, in: line)
      return
    }
    let word = line.prefix { !$0.isWhitespace && $0 != 0xC2 }
    if word.first == UInt8(ascii: "["), word.last == UInt8(ascii: "]"),
      (3...8).contains(word.count),
      let numbers = Self.numbers(word.dropFirst().dropLast()), Self.isBlank(line, at: word.endIndex)
    {
      self.init(
        .sectionNumber, number: numbers.last, parts: numbers.count, end: word.endIndex, in: line)
      return
    }
    guard (2...6).contains(word.count), word.last == UInt8(ascii: ".") else { return nil }
    let letters = word.dropLast()
    let isRoman = letters.allSatisfy { $0.isIn("IVXLC") }
    let isLetter = letters.count == 1 && letters.allSatisfy(\.isUpper)
    guard isRoman || isLetter, Self.isBlank(line, at: word.endIndex) else { return nil }
    self.init(.sectionLetter, end: word.endIndex, in: line)
  }

  /// The last of the numbers with stops between them, and how many there are.
  private static func numbers(_ word: ArraySlice<UInt8>) -> (last: Int, count: Int)? {
    let parts = word.split(separator: UInt8(ascii: "."))
    guard !parts.isEmpty, parts.allSatisfy({ $0.count <= 3 && $0.allSatisfy(\.isDigit) }) else {
      return nil
    }
    return (parts[parts.count - 1].reduce(0) { $0 * 10 + Int($1) - 48 }, parts.count)
  }

  /// The bytes of a named number such as “Appendix B: ”; nil where none opens the line.
  static func namedLength(_ line: ArraySlice<UInt8>) -> Int? {
    let word = line.prefix { $0.isUpper || $0.isLower }
    guard (4...8).contains(word.count), word.first?.isUpper ?? false,
      isBlank(line, at: word.endIndex),
      ReadingWords.isA(.part, String(decoding: word.lazy.map(\.lowered), as: UTF8.self))
    else { return nil }
    let start = blankEnd(line, from: word.endIndex)
    var end = start
    while end < line.endIndex,
      line[end].isDigit || line[end].isUpper
        || (line[end] == UInt8(ascii: ".") && end + 1 < line.endIndex && line[end + 1].isDigit)
    { end += 1 }
    guard end > start, end - start <= 6 else { return nil }
    if end < line.endIndex, line[end].isIn(".:") {
      end += 1
    } else if line[start].isUpper, end - start > 1 {
      return nil
    }
    guard end == line.endIndex || isBlank(line, at: end) else { return nil }
    end = blankEnd(line, from: end)
    for dash in ["- ", "– ", "— "] as [StaticString] where line.matches(dash, at: end) {
      end += dash.utf8CodeUnitCount
    }
    return end - line.startIndex
  }

  /// U+FFFD is what is left of a bullet that was not written as UTF-8.
  private static let bullets: [StaticString] = [
    "•", "‣", "◦", "▪", "●", "○", "■", "□", "⁃", "∙", "·", "✓", "✔", "➤", "→", "-", "*", "+", "–",
    "—", "\u{FFFD}",
  ]

  private static func bullet(_ line: ArraySlice<UInt8>) -> PlainMarker? {
    guard let first = line.first else { return nil }
    // “o  item”, as printers of old have it.
    if first == UInt8(ascii: "o"), line.matches("o  ", at: line.startIndex) {
      return PlainMarker(.bullet(Sign("o"), isDash: false), end: line.startIndex + 1, in: line)
    }
    guard !(first.isUpper || first.isLower || first.isDigit) else { return nil }
    for bullet in bullets where line.matches(bullet, at: line.startIndex) {
      let end = line.startIndex + bullet.utf8CodeUnitCount
      let name = "\(bullet)"
      let isDash = name == "–" || name == "—"
      // A round bullet may touch its text, a hyphen or star may not.
      let needsSpace = bullet.utf8CodeUnitCount < 3 || isDash || name == "\u{FFFD}"
      guard end < line.endIndex, !needsSpace || isBlank(line, at: end) else { return nil }
      return PlainMarker(.bullet(Sign(name), isDash: isDash), end: end, in: line)
    }
    return nil
  }

  /// “1.”, “1)”, “(1)”, “2.3”, “2.3.”: at most three digits, so that years are no markers.
  private static func number(_ line: ArraySlice<UInt8>) -> PlainMarker? {
    let hasBracket = line.first == UInt8(ascii: "(")
    var index = line.startIndex + (hasBracket ? 1 : 0)
    var number = 0
    var parts = 0
    while true {
      let digits = line[index...].prefix { $0.isDigit }
      guard (1...3).contains(digits.count) else { break }
      number = digits.reduce(0) { $0 * 10 + Int($1) - 48 }
      parts += 1
      index = digits.endIndex
      let isMore = index + 1 < line.endIndex && line[index] == UInt8(ascii: ".")
      guard !hasBracket, isMore, line[index + 1].isDigit else { break }
      index += 1
    }
    guard parts > 0, index < line.endIndex else { return nil }
    if parts > 1, isBlank(line, at: index) {
      return PlainMarker(.sectionNumber, number: number, parts: parts, end: index, in: line)
    }
    return step(line, index: index, number: number, parts: parts, hasBracket: hasBracket)
  }

  /// “a)” and “(a)”.
  private static func letter(_ line: ArraySlice<UInt8>) -> PlainMarker? {
    let hasBracket = line.first == UInt8(ascii: "(")
    let index = line.startIndex + (hasBracket ? 1 : 0)
    guard index + 1 < line.endIndex, line[index].isLower || line[index].isUpper,
      line[index + 1] == UInt8(ascii: ")")
    else { return nil }
    let place = Int(line[index].lowered) - 96
    return step(
      line, index: index + 1, number: place, parts: 1, hasBracket: hasBracket, isLetter: true)
  }

  private static func step(
    _ line: ArraySlice<UInt8>, index: Int, number: Int, parts: Int, hasBracket: Bool,
    isLetter: Bool = false
  ) -> PlainMarker? {
    let mark = line[index]
    let isMark = mark == UInt8(ascii: ")") || (!hasBracket && mark == UInt8(ascii: "."))
    guard isMark, isBlank(line, at: index + 1) else { return nil }
    let name = (hasBracket ? "(" : "") + (isLetter ? "a" : "1") + (mark == 46 ? "." : ")")
    return PlainMarker(.step(Sign(name)), number: number, parts: parts, end: index + 1, in: line)
  }

  var isStep: Bool { if case .step = kind { true } else { false } }
}
