/// Words to be found as they stand, whatever their case.
struct ExactWords: Equatable {
  /// The words in lower case with single spaces between them, as UTF-8.
  private let bytes: [UInt8]
  private let isASCII: Bool
  /// Whether they may be part of longer words.
  private let takesParts: Bool

  /// Reads what was typed, with or without quotation marks around it.
  init(_ typed: String) {
    let words = typed.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let isQuoted =
      words.count > 2 && ["\"", "“", "'"].contains(words.prefix(1))
      && ["\"", "”", "'"].contains(words.suffix(1))
    self.init(
      bytes: Array((isQuoted ? String(words.dropFirst().dropLast()) : words).lowercased().utf8))
  }

  private init(bytes: [UInt8], takesParts: Bool = false) {
    self.bytes = bytes
    isASCII = bytes.allSatisfy { $0 < 0x80 }
    self.takesParts = takesParts
  }

  var isEmpty: Bool { bytes.isEmpty }

  /// The same, also where longer words have them in them.
  var insideLongerWords: ExactWords { ExactWords(bytes: bytes, takesParts: true) }

  /// Where the words stand in a text, as the text writes them.
  ///
  /// - Complexity: O(*n* · *m*) for *n* bytes of text and *m* of words, O(*n*) for common text.
  func matches(in text: String) -> [String] {
    var text = text
    if let found = text.withUTF8({ quickMatches(in: $0) }) { return found }
    // Letters beyond ASCII may change their length with their case.
    var lowered = text.lowercased()
    return lowered.withUTF8 { ranges(in: $0).map { _ in String(decoding: bytes, as: UTF8.self) } }
  }

  private func quickMatches(in text: UnsafeBufferPointer<UInt8>) -> [String]? {
    guard isASCII || text.allSatisfy({ $0 < 0x80 }) else { return nil }
    return ranges(in: text).map { String(decoding: text[$0], as: UTF8.self) }
  }

  private func ranges(in text: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    guard let first = bytes.first, text.count >= bytes.count else { return [] }
    var found: [Range<Int>] = []
    var index = 0
    while index + bytes.count <= text.count {
      let range = index..<index + bytes.count
      if Self.lowered(text[index]) == first, isThere(text, range),
        takesParts || isWhole(text, range)
      {
        found.append(range)
        index = range.upperBound
      } else {
        index += 1
      }
    }
    return found
  }

  private func isThere(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    bytes.indices.allSatisfy { Self.lowered(text[range.lowerBound + $0]) == bytes[$0] }
  }

  /// Whether no word goes on at either end.
  private func isWhole(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    let before = String(
      decoding: text[max(0, range.lowerBound - 4)..<range.lowerBound], as: UTF8.self)
    let after = String(
      decoding: text[range.upperBound..<min(text.count, range.upperBound + 4)], as: UTF8.self)
    func goesOn(_ character: Character?) -> Bool {
      character.map { $0.isLetter || $0.isNumber } ?? false
    }
    return !goesOn(before.last) && !goesOn(after.first)
  }

  private static func lowered(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
  }
}
