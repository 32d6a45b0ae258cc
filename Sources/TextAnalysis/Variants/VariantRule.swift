/// Letters inside a word that are spelled in two ways.
struct VariantRule {
  /// Where in a word the letters have to stand.
  enum Place {
    case start, end, anywhere
    /// At the start, or after an `o` or `anti` that belongs to a prefix.
    case startOrPrefixed
  }

  let from: [UInt8]
  let to: [UInt8]
  let place: Place
  /// What a word has to hold for the rule to be tried.
  let clue: SpellingClues

  /// Reads a line of `Knowledge/English/spelling-letters.txt`: `-colour-` stands anywhere, `grey-` at the
  /// start, `-gramme` at the end, `~oedem-` at the start or behind a prefix.
  init(_ key: String, _ to: String) {
    from = key.utf8.filter { (0x61...0x7A).contains($0) }
    self.to = Array(to.utf8)
    place =
      switch (key.utf8.first, key.utf8.last) {
      case (UInt8(ascii: "~"), _): .startOrPrefixed
      case (UInt8(ascii: "-"), UInt8(ascii: "-")): .anywhere
      case (UInt8(ascii: "-"), _): .end
      default: .start
      }
    let clues = from.withUnsafeBufferPointer { SpellingClues(of: $0) }
    clue = [.ae, .oe, .our].first(where: clues.contains) ?? clues.intersection(.other)
  }

  /// Replaces the letters where they stand.
  func apply(to word: inout [UInt8]) {
    switch place {
    case .start:
      if word.starts(with: from) { word.replaceSubrange(..<from.count, with: to) }
    case .end:
      if word.hasSuffix(from) { word.replaceSubrange((word.count - from.count)..., with: to) }
    case .anywhere:
      if let range = word.firstRange(of: from) { word.replaceSubrange(range, with: to) }
    case .startOrPrefixed:
      guard let range = word.firstRange(of: from) else { return }
      let before = word[..<range.lowerBound]
      if before.isEmpty || before.last == UInt8(ascii: "o") || before.elementsEqual("anti".utf8) {
        word.replaceSubrange(range, with: to)
      }
    }
  }
}

extension RandomAccessCollection<UInt8> {
  /// Whether the bytes end so.
  func hasSuffix(_ ending: [UInt8]) -> Bool {
    count >= ending.count && suffix(ending.count).elementsEqual(ending)
  }
}

extension [UInt8] {
  /// The first place where the bytes stand; words are short, so a plain scan is fastest.
  func firstRange(of bytes: [UInt8]) -> Range<Int>? {
    guard let first = bytes.first, count >= bytes.count else { return nil }
    for start in 0...(count - bytes.count)
    where self[start] == first && self[start..<(start + bytes.count)].elementsEqual(bytes) {
      return start..<(start + bytes.count)
    }
    return nil
  }

  /// The last place where the bytes stand.
  func lastRange(of bytes: [UInt8]) -> Range<Int>? {
    guard !bytes.isEmpty, count >= bytes.count else { return nil }
    for start in stride(from: count - bytes.count, through: 0, by: -1)
    where self[start..<(start + bytes.count)].elementsEqual(bytes) {
      return start..<(start + bytes.count)
    }
    return nil
  }
}
