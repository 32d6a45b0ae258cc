/// Takes away what does not change a word: case, diacritics, typographic forms, the possessive.
public enum Folding {
  /// The folded form of a word: lower case, no diacritics, straight apostrophes, no possessive `'s`.
  ///
  /// `Épée` gives `epee`, `ß` gives `ss`, `œ` gives `oe`, full-width letters and ligatures give plain
  /// ones, `1,000` gives `1000`, `U.S.A` gives `usa`. A contraction of a function word with *is* keeps
  /// its apostrophe, as the ending is no possessive: `what's`, `it's`, `let's`.
  ///
  /// - Complexity: O(*n*) for a word of *n* bytes; a word already folded is returned as it is.
  public static func fold(_ word: String) -> String {
    var word = word
    return word.withUTF8 { bytes in
      switch Shape(bytes) {
      case .folded: nil
      case .ascii: foldASCII(bytes)
      case .other: foldScalars(String(decoding: bytes, as: UTF8.self))
      }
    } ?? word
  }

  /// How much there is to fold.
  private enum Shape {
    case folded, ascii, other

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
      self = .folded
      for byte in bytes {
        if byte >= 0x80 {
          self = .other
          return
        }
        // Lower-case letters and digits stay; anything else asks for a closer look.
        if !(0x61...0x7A).contains(byte), !(0x30...0x39).contains(byte) { self = .ascii }
      }
    }
  }

  private static func foldASCII(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    String(unsafeUninitializedCapacity: bytes.count) { output in
      for (index, byte) in bytes.enumerated() {
        output[index] = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
      }
      return strip(output[..<bytes.count])
    }
  }

  private static func foldScalars(_ word: String) -> String {
    var output: [UInt8] = []
    output.reserveCapacity(word.utf8.count)
    for scalar in word.unicodeScalars {
      if scalar.isASCII {
        let byte = UInt8(truncatingIfNeeded: scalar.value)
        output.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
      } else {
        FoldingTable.fold(scalar, into: &output)
      }
    }
    let count = output.withUnsafeMutableBufferPointer { strip($0[...]) }
    return String(decoding: output[..<count], as: UTF8.self)
  }

  /// Removes possessives, dots of initialisms and commas of thousands in place; gives the new length.
  private static func strip(_ word: Slice<UnsafeMutableBufferPointer<UInt8>>) -> Int {
    let apostrophe = UInt8(ascii: "'")
    var count = word.count
    if count > 0, word[count - 1] == apostrophe {
      count -= 1
    } else if count > 2, word[count - 2] == apostrophe, word[count - 1] == UInt8(ascii: "s"),
      !Contraction.isCertain(UnsafeBufferPointer(rebasing: word))
    {
      count -= 2
    }
    var word = word
    var kept = 0
    for index in 0..<count where !isInnerMark(word[..<count], at: index) {
      word[kept] = word[index]
      kept += 1
    }
    return kept
  }

  /// Whether a dot is no decimal point, or a comma groups thousands.
  private static func isInnerMark(
    _ word: Slice<UnsafeMutableBufferPointer<UInt8>>, at index: Int
  ) -> Bool {
    switch word[index] {
    case UInt8(ascii: "."):
      index + 1 == word.count || !(0x30...0x39).contains(word[index + 1])
    case UInt8(ascii: ","): true
    default: false
    }
  }
}
