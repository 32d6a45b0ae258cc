/// What the slips of a hand or an ear cost, where an arbitrary edit costs one.
///
/// Slips that people make cost less: Damerau (1964) found four kinds in four of five misspellings, and
/// Kernighan, Church and Gale (1990) how much likelier some letters make them.
enum EditCosts {
  /// Two letters in the wrong order.
  static let transposition = 0.6
  /// A letter doubled, or a doubled one written once.
  static let doubling = 0.4
  /// A vowel for another.
  static let vowel = 0.6
  /// A consonant for one of the same sound.
  static let sound = 0.5
  /// A neighbouring key.
  static let neighbour = 0.8
  /// A vowel or silent `h` left out or put in.
  static let softLetter = 0.8
  /// Any other edit.
  static let any = 1.0
  /// On top when the first letter changes, which people seldom get wrong.
  static let firstLetter = 0.6
  /// Taken off when both words sound alike.
  static let samePhoneticKey = 0.3

  /// The cost of one letter for another.
  static func substitution(_ a: UInt8, _ b: UInt8) -> Double {
    if isVowel(a), isVowel(b) { return vowel }
    if soundsLike(a, b) { return sound }
    return Keyboard.areNeighbours(a, b) ? neighbour : any
  }

  /// The cost of a letter too many or too few, beside the letters around it.
  static func insertion(_ letter: UInt8, before: UInt8, after: UInt8) -> Double {
    if letter == before || letter == after { return doubling }
    return isVowel(letter) || letter == UInt8(ascii: "h") ? softLetter : any
  }

  static func isVowel(_ letter: UInt8) -> Bool {
    switch letter {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
      UInt8(ascii: "u"), UInt8(ascii: "y"):
      true
    default: false
    }
  }

  private static func soundsLike(_ a: UInt8, _ b: UInt8) -> Bool {
    soundGroups.contains { $0.contains(a) && $0.contains(b) }
  }

  private static let soundGroups: [[UInt8]] = ["ckqx", "csxz", "gj", "fv", "dt", "mn", "ct"].map {
    Array($0.utf8)
  }
}
