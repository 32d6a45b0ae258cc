/// How many columns of a terminal a text fills.
///
/// Widths follow Unicode Standard Annex 11, East Asian Width: wide and fullwidth characters fill
/// two columns, ambiguous ones one; marks that combine and format characters fill none.
public enum DisplayWidth {
  /// Columns of a text.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  public static func columns(of text: String) -> Int {
    var count = 0
    for byte in text.utf8 {
      // A grapheme beyond ASCII may join scalars: leave the quick way.
      if byte >= 0x80 { return text.reduce(0) { $0 + columns(of: $1) } }
      if byte >= 0x20, byte != 0x7F { count += 1 }
    }
    return count
  }

  /// Columns of a grapheme: an emoji sequence fills two, whatever it is made of.
  public static func columns(of character: Character) -> Int {
    let scalars = character.unicodeScalars
    guard let first = scalars.first else { return 0 }
    if scalars.count > 1, first.properties.isEmoji, scalars.contains(where: joinsEmoji) {
      return 2
    }
    return scalars.reduce(0) { $0 + columns(of: $1) }
  }

  /// Columns of one scalar: 0, 1 or 2.
  public static func columns(of scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if value < 0x300 { return value < 0x20 || (0x7F..<0xA0).contains(value) ? 0 : 1 }
    if isZeroWidth(scalar) { return 0 }
    // Between Hangul and the first symbols there is nothing wide, but much that typesetters use.
    return value >= 0x1100 && !(0x1160..<0x231A).contains(value) && isWide(scalar) ? 2 : 1
  }

  /// Variation selector 16, zero-width joiner, and skin tones.
  private static func joinsEmoji(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value == 0xFE0F || scalar.value == 0x200D || scalar.properties.isEmojiModifier
  }

  private static func isZeroWidth(_ scalar: Unicode.Scalar) -> Bool {
    // Vowels and final consonants of conjoining Hangul join the syllable before them.
    if (0x1160...0x11FF).contains(scalar.value) { return true }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: return true
    default: return false
    }
  }

  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.properties.isEmojiPresentation { return !isRegionalIndicator(scalar) }
    var low = 0
    var high = wideRanges.count
    while low < high {
      let middle = (low + high) / 2
      if wideRanges[middle].upperBound < scalar.value {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low < wideRanges.count && wideRanges[low].contains(scalar.value)
  }

  /// Two of these make a flag of two columns.
  private static func isRegionalIndicator(_ scalar: Unicode.Scalar) -> Bool {
    (0x1F1E6...0x1F1FF).contains(scalar.value)
  }
}
