/// What a character means for the cutting of words.
enum CharacterKind: UInt8 {
  case separator
  case letter
  case digit
  case apostrophe
  /// A combining mark: part of a word, never its start.
  case mark
  /// A soft hyphen or an invisible joiner: part of a word when letters stand around it.
  case joiner

  /// The kind of the character at a byte offset, and how many bytes it takes.
  @inline(__always)
  static func read(
    _ bytes: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> (kind: CharacterKind, width: Int) {
    let byte = bytes[index]
    if byte < 0x80 { return (ascii(byte), 1) }
    let (scalar, width) = decode(bytes, at: index)
    return (scalar.map(kind) ?? .separator, width)
  }

  private static func ascii(_ byte: UInt8) -> CharacterKind {
    switch byte {
    case 0x61...0x7A, 0x41...0x5A: .letter
    case 0x30...0x39: .digit
    case 0x27: .apostrophe
    default: .separator
    }
  }

  private static func kind(_ scalar: Unicode.Scalar) -> CharacterKind {
    switch scalar.value {
    case 0x2018, 0x2019, 0x02BC, 0xFF07: return .apostrophe
    case 0xAD, 0x200C, 0x200D, 0x2060: return .joiner
    // Presentation selectors belong to emoji.
    case 0xFE00...0xFE0F: return .separator
    default: break
    }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .letterNumber:
      return .letter
    case .nonspacingMark, .spacingMark: return .mark
    case .decimalNumber: return .digit
    default: return .separator
    }
  }

  /// Decodes one scalar of valid UTF-8; a stray byte gives nil and a width of one.
  static func decode(
    _ bytes: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> (scalar: Unicode.Scalar?, width: Int) {
    let byte = bytes[index]
    let width = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1
    guard width > 1, index + width <= bytes.count else { return (nil, 1) }
    var value = UInt32(byte) & (0x7F >> UInt32(width))
    for next in bytes[(index + 1)..<(index + width)] {
      value = value << 6 | UInt32(next & 0x3F)
    }
    return (Unicode.Scalar(value), width)
  }
}
