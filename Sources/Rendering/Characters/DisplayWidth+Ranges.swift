extension DisplayWidth {
  /// Scalars of East Asian Width W or F that are not emoji by default, ascending.
  ///
  /// Gaps of unassigned scalars inside a block are bridged; whole CJK planes are wide by the annex.
  static let wideRanges: [ClosedRange<UInt32>] = [
    0x1100...0x115F,  // Hangul initial consonants
    0x2329...0x232A,  // angle brackets
    0x2E80...0x303E,  // CJK radicals, Kangxi, symbols and punctuation
    0x3041...0x3247,  // kana, bopomofo, Hangul compatibility, enclosed
    0x3250...0x4DBF,  // enclosed and compatibility, extension A
    0x4E00...0xA4C6,  // unified ideographs, Yi
    0xA960...0xA97C,  // Hangul extended A
    0xAC00...0xD7A3,  // Hangul syllables
    0xF900...0xFAFF,  // compatibility ideographs
    0xFE10...0xFE19,  // vertical forms
    0xFE30...0xFE6B,  // compatibility and small forms
    0xFF01...0xFF60,  // fullwidth forms
    0xFFE0...0xFFE6,  // fullwidth signs
    0x16FE0...0x18CFF,  // Tangut, Khitan
    0x1AFF0...0x1B2FB,  // kana supplements, Nushu
    0x1F200...0x1F265,  // enclosed ideographs
    0x20000...0x2FFFD,  // supplementary ideographic plane
    0x30000...0x3FFFD,  // tertiary ideographic plane
  ]
}
