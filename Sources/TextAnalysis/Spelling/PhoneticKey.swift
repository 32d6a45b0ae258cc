/// The sound of an English word in a few letters: its consonants, those of one sound as one.
///
/// A simple relative of Metaphone (Philips 1990), enough to see that `mashine` and `machine`, `exzema`
/// and `eczema` sound alike.
enum PhoneticKey {
  /// The key of a folded word; `A` stands for a vowel at the start.
  ///
  /// - Complexity: O(*n*) for a word of *n* bytes.
  static func key(_ word: [UInt8]) -> [UInt8] {
    var key: [UInt8] = []
    var index = silentStart(word)
    while index < word.count {
      let (code, width) = code(word, index)
      index += width
      if let code, key.last != code { key.append(code) }
    }
    return key
  }

  /// How many letters at the start are silent: `kn`, `gn`, `pn`, `ps`, `wr`.
  private static func silentStart(_ word: [UInt8]) -> Int {
    guard word.count > 2 else { return 0 }
    switch (word[0], word[1]) {
    case (0x6B, 0x6E), (0x67, 0x6E), (0x70, 0x6E), (0x70, 0x73), (0x77, 0x72): return 1
    default: return 0
    }
  }

  /// The sound at an index, nil for silence, and the letters it takes.
  private static func code(_ word: [UInt8], _ index: Int) -> (code: UInt8?, width: Int) {
    let letter = word[index]
    let next: UInt8 = index + 1 < word.count ? word[index + 1] : 0
    if EditCosts.isVowel(letter) { return (index == 0 ? UInt8(ascii: "A") : nil, 1) }
    switch (letter, next) {
    // ti, si and ci before o or a: nation, vision, special.
    case (0x74, 0x69), (0x73, 0x69), (0x63, 0x69):
      let third: UInt8 = index + 2 < word.count ? word[index + 2] : 0
      guard third == 0x6F || third == 0x61 else { break }
      return (UInt8(ascii: "x"), 2)
    default: break
    }
    switch (letter, next) {
    case (0x70, 0x68): return (UInt8(ascii: "f"), 2)  // ph
    case (0x67, 0x68): return (nil, 2)  // gh
    case (0x63, 0x68), (0x73, 0x68): return (UInt8(ascii: "x"), 2)  // ch, sh
    case (0x63, 0x6B): return (UInt8(ascii: "k"), 2)  // ck
    case (0x74, 0x68): return (UInt8(ascii: "t"), 2)  // th
    case (0x73, 0x63), (0x78, 0x63), (0x78, 0x7A), (0x63, 0x7A): return (UInt8(ascii: "s"), 2)
    case (0x63, 0x65), (0x63, 0x69), (0x63, 0x79): return (UInt8(ascii: "s"), 1)  // ce, ci, cy
    case (0x63, _), (0x71, _): return (UInt8(ascii: "k"), 1)
    case (0x7A, _), (0x78, _): return (UInt8(ascii: "s"), 1)
    case (0x76, _): return (UInt8(ascii: "f"), 1)
    case (0x67, 0x65), (0x67, 0x69): return (UInt8(ascii: "j"), 1)  // ge, gi
    case (0x68, _), (0x77, _): return (index == 0 ? letter : nil, 1)
    default: return (letter, 1)
    }
  }
}
