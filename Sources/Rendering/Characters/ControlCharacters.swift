/// Characters that would act on a terminal instead of showing in it.
public enum ControlCharacters {
  /// Returns a text with every control character and bidirectional override made visible.
  ///
  /// C0 controls and DEL become their pictures (`␛`) or, in ASCII, escapes (`\u{1B}`); C1 controls,
  /// line separators, bidirectional embeddings, overrides and isolates become escapes. A tab
  /// becomes a space. Line feeds are controls here too: split lines before.
  ///
  /// - Complexity: O(*n*) for *n* bytes; a text without such characters is returned as it is.
  public static func visible(_ text: String, ascii: Bool = false) -> String {
    guard mayContain(text) else { return text }
    var result = ""
    for scalar in text.unicodeScalars {
      if let picture = picture(of: scalar, ascii: ascii) {
        result += picture
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// Whether a scalar acts on a terminal or on the order of the text around it.
  static func acts(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F...0x9F: true
    case 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  private static func picture(of scalar: Unicode.Scalar, ascii: Bool) -> String? {
    guard acts(scalar) else { return nil }
    if scalar == "\t" { return " " }
    if !ascii, scalar.value < 0x20, let picture = Unicode.Scalar(0x2400 + scalar.value) {
      return String(Character(picture))
    }
    if !ascii, scalar.value == 0x7F { return "\u{2421}" }
    return "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
  }

  /// A quick look at the bytes, so that clean text costs no copy.
  private static func mayContain(_ text: String) -> Bool {
    for byte in text.utf8 where byte < 0x20 || byte == 0x7F || byte == 0xC2 || byte == 0xE2 {
      return true
    }
    return false
  }
}
