/// Decides whether the hyphen at a line's end belongs to the word.
///
/// The form that stands elsewhere in the text does; failing that a word that people often write
/// without it, what the text does with other words, and the shape of both parts.
struct PlainHyphens: Sendable {
  /// How often words stand in the text with and without their hyphen; only those in question.
  private var counts: [Int: Int] = [:]
  /// Whether most of the words that can be decided are words without a hyphen.
  private var parts = false

  /// Looks words up in a text.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  init(of text: PlainLines) {
    var pairs: [(joined: Int, kept: Int)] = []
    for index in text.lines.indices.dropLast() {
      guard let (left, right) = Self.halves(text.text(index), text.text(index + 1)) else {
        continue
      }
      let pair = (Self.hash([left, right]), Self.hash([left, [UInt8(ascii: "-")], right]))
      pairs.append(pair)
      counts[pair.0] = 0
      counts[pair.1] = 0
    }
    guard !pairs.isEmpty else { return }
    for index in text.lines.indices { count(text.text(index)) }
    var joined = 0
    var kept = 0
    for pair in pairs {
      if counts[pair.joined, default: 0] > 0 { joined += 1 }
      if counts[pair.kept, default: 0] > 0 { kept += 1 }
    }
    parts = joined >= 2 && joined > kept
  }

  private mutating func count(_ line: ArraySlice<UInt8>) {
    for word in line.split(whereSeparator: { !($0.isLetter || $0 == UInt8(ascii: "-")) }) {
      guard word.endIndex < line.endIndex || word.last != UInt8(ascii: "-") else { continue }
      let key = Self.hash([word])
      if let known = counts[key] { counts[key] = known + 1 }
    }
  }

  /// The parts of a word that a line's end parts; nil where none does.
  static func halves(
    _ line: ArraySlice<UInt8>, _ next: ArraySlice<UInt8>
  ) -> (left: ArraySlice<UInt8>, right: ArraySlice<UInt8>)? {
    guard let length = hyphenLength(line), next.first?.isLower ?? false else { return nil }
    let body = line.dropLast(length)
    let left = body.suffix(
      body.reversed().prefix { $0.isLetter || $0 == UInt8(ascii: "-") }.count)
    guard let first = left.first, first != UInt8(ascii: "-"), left.last?.isLetter ?? false else {
      return nil
    }
    let right = next.prefix { $0.isLetter }
    return (left, right)
  }

  /// The bytes of a hyphen at a line's end, U+2010 and the soft hyphen among them.
  static func hyphenLength(_ line: ArraySlice<UInt8>) -> Int? {
    if line.last == UInt8(ascii: "-") { return 1 }
    if line.suffix(3).elementsEqual([0xE2, 0x80, 0x90]) { return 3 }
    return line.suffix(2).elementsEqual([0xC2, 0xAD]) ? 2 : nil
  }

  /// Whether the hyphen between the parts of a word is dropped.
  ///
  /// - Parameter isSoft: Whether the sign is one that programs part words with.
  func isDropped(
    _ left: ArraySlice<UInt8>, _ right: ArraySlice<UInt8>, isSoft: Bool = false
  ) -> Bool {
    let joined = counts[Self.hash([left, right]), default: 0]
    let kept = counts[Self.hash([left, [UInt8(ascii: "-")], right]), default: 0]
    if joined != kept { return joined > kept }
    if left.contains(UInt8(ascii: "-")) { return false }
    let isCompound = ReadingWords.isA(.compoundOpener, Self.small(left))
    if !isCompound, left.count > 1, ReadingWords.isCommon(Self.small(left) + Self.small(right)) {
      return true
    }
    if isFragment(right) { return true }
    // Two words that make no word together are a compound.
    if left.count > 1, ReadingWords.isCommon(Self.small(left)),
      ReadingWords.isCommon(Self.small(right))
    {
      return false
    }
    if isStump(left) { return true }
    return (parts || isSoft) && !isCompound
  }

  /// Whether a part that ends a word could not open one or is an ending.
  private func isFragment(_ right: ArraySlice<UInt8>) -> Bool {
    let word = Self.small(right)
    if ReadingWords.isA(.wordEnding, word) { return true }
    let letters = Array(word.utf8.prefix(2))
    guard letters.count == 2 else { return true }
    let isVowel = letters.map { $0.isIn("aeiouy") }
    // Two consonants that open no English word.
    if !isVowel[0], !isVowel[1] { return !ReadingWords.isA(.wordOnset, String(word.prefix(2))) }
    return false
  }

  /// Whether a part that opens a word is no word that hyphens follow.
  private func isStump(_ left: ArraySlice<UInt8>) -> Bool {
    let word = Self.small(left)
    if ReadingWords.isA(.wordPrefix, word) { return false }
    return word.utf8.count <= 2
      || (word.utf8.count == 3 && !word.utf8.contains { $0.isIn("aeiouy") })
  }

  private static func small(_ word: ArraySlice<UInt8>) -> String {
    String(decoding: word.lazy.map(\.lowered), as: UTF8.self)
  }

  private static func hash(_ parts: [ArraySlice<UInt8>]) -> Int {
    var hasher = Hasher()
    for part in parts { for byte in part { hasher.combine(byte.lowered) } }
    return hasher.finalize()
  }

}
