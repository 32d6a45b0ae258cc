/// Plain letters for letters beyond ASCII.
///
/// The standard library has no public decomposition, so the Latin letters are a table here; all other
/// scripts are lower-cased and lose the marks that readers may leave out.
enum FoldingTable {
  /// Appends the folded form of a scalar beyond ASCII.
  static func fold(_ scalar: Unicode.Scalar, into output: inout [UInt8]) {
    if let letter = latin(scalar.value) {
      append(letter, to: &output)
    } else if isDropped(scalar.value) {
      return
    } else if let special = special(scalar.value) {
      output.append(contentsOf: special.utf8)
    } else {
      for lower in scalar.properties.lowercaseMapping.unicodeScalars where !isDropped(lower.value) {
        if let letter = latin(lower.value) {
          append(letter, to: &output)
        } else {
          output.append(contentsOf: UTF8.encode(lower) ?? UTF8.encodedReplacementCharacter)
        }
      }
    }
  }

  /// The table's entry for Latin-1, Extended-A, Extended-B and Additional; nil where there is none.
  private static func latin(_ value: UInt32) -> UInt8? {
    let (table, first): (StaticString, UInt32) =
      value < 0x1E00 ? (latin, 0xC0) : (additional, 0x1E00)
    guard value >= first, value - first < UInt32(table.utf8CodeUnitCount) else { return nil }
    let letter = table.utf8Start[Int(value - first)]
    return letter == UInt8(ascii: ".") ? nil : letter
  }

  private static func append(_ letter: UInt8, to output: inout [UInt8]) {
    guard (0x31...0x39).contains(letter) else { return output.append(letter) }
    output.append(contentsOf: pairs[Int(letter - 0x31)].utf8)
  }

  private static func special(_ value: UInt32) -> String? {
    switch value {
    case 0x2018, 0x2019, 0x02BC: "'"
    case 0xFF01...0xFF5E:
      String(Character(Unicode.Scalar(UInt8(value - 0xFEE0)))).lowercased()
    case 0xFB00...0xFB06: ["ff", "fi", "fl", "ffi", "ffl", "st", "st"][Int(value - 0xFB00)]
    case 0xAA: "a"
    case 0xBA: "o"
    // Greek vowels with tonos, and Cyrillic io.
    case 0x0386, 0x03AC: "α"
    case 0x0388, 0x03AD: "ε"
    case 0x0389, 0x03AE: "η"
    case 0x038A, 0x03AF, 0x03CA, 0x0390: "ι"
    case 0x038C, 0x03CC: "ο"
    case 0x038E, 0x03CD, 0x03CB, 0x03B0: "υ"
    case 0x038F, 0x03CE: "ω"
    case 0x0401, 0x0451: "е"
    default: nil
    }
  }

  /// Combining diacritics, Hebrew and Arabic vowel points, soft hyphen and joiners.
  private static func isDropped(_ value: UInt32) -> Bool {
    switch value {
    case 0x0300...0x036F, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x20D0...0x20FF, 0xFE20...0xFE2F,
      0x0591...0x05C7, 0x064B...0x065F, 0x0670, 0xAD, 0x200C, 0x200D, 0x2060:
      true
    default: false
    }
  }

  /// What the digits in the tables stand for.
  private static let pairs = ["ss", "ae", "oe", "th", "ij", "dz", "lj", "nj", "hv"]

  // One entry a code point from U+00C0; a dot keeps the letter.
  private static let latin: StaticString = """
    aaaaaa2ceeeeiiiidnooooo.ouuuuy41aaaaaa2ceeeeiiiidnooooo.ouuuuy4y\
    aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii55jjkkkllllll.\
    .llnnnnnnnnnoooooo33rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs\
    bb.....ccdd...ee.ffg...ikkl..nnoooggpp......tttuu.vyyzzz........\
    ....666777888aaiioouuuuuuuuuueaaaa22..ggkkoooozzj666gg..nnaa22oo\
    aaaaeeeeiiiioooorrrruuuussttyyhhnd....aaeeooooooooyylntj..acclts\
    z..bu.eejjqqrryy
    """

  // One entry a code point from U+1E00.
  private static let additional: StaticString = """
    aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm\
    mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv\
    wwwwwwwwwwxxxxyyzzzzzzhtwy.s..1daaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee\
    eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy..vvyy
    """
}
