/// The clipboard of the terminal's own machine, reached through the terminal (OSC 52).
public enum Clipboard {
  /// Terminals cut off, or refuse, longer texts.
  private static let limit = 100_000

  /// The sequence that asks a terminal to keep a text in its clipboard; nil for a text too long.
  public static func sequence(copying text: String) -> String? {
    guard text.utf8.count <= limit else { return nil }
    return "\u{1B}]52;c;" + Base64.encode(text.utf8) + "\u{07}"
  }
}

/// Bytes as letters (RFC 4648, section 4).
enum Base64 {
  private static let letters = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  /// Encodes bytes, four letters for three of them.
  static func encode(_ bytes: some Collection<UInt8>) -> String {
    var result: [UInt8] = []
    var rest = bytes[...]
    while !rest.isEmpty {
      let group = rest.prefix(3)
      let bits = group.reduce(0) { $0 << 8 | UInt32($1) } << (8 * (3 - UInt32(group.count)))
      for place in 0..<4 {
        let letter = letters[Int(bits >> (18 - 6 * UInt32(place)) & 0x3F)]
        result.append(place <= group.count ? letter : UInt8(ascii: "="))
      }
      rest = rest.dropFirst(3)
    }
    return String(decoding: result, as: UTF8.self)
  }
}
