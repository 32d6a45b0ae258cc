/// Puts text into the clipboard of the terminal's own machine, also through a remote connection.
public enum Clipboard {
  /// Terminals ignore or cut off what is longer, in bytes of UTF-8.
  public static let limit = 100_000

  /// The escape sequence that copies a text (OSC 52); nil above ``limit``.
  ///
  /// Only for a terminal that ``TerminalFacts/takesClipboard``.
  ///
  /// - Complexity: O(n) in the length of the text.
  public static func sequence(copying text: String) -> String? {
    guard text.utf8.count <= limit else { return nil }
    return "\u{1B}]52;c;\(base64(text.utf8))\u{07}"
  }

  private static let digits = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  /// Bytes in base64 with padding (RFC 4648, section 4).
  static func base64(_ bytes: some Collection<UInt8>) -> String {
    var (encoded, rest): ([UInt8], _) = ([], bytes[...])
    while !rest.isEmpty {
      let group = rest.prefix(3)
      let bits = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
      let four = [18, 12, 6, 0].map { digits[bits >> $0 & 63] }
      encoded += four.prefix(group.count + 1)
      encoded += repeatElement(UInt8(ascii: "="), count: 3 - group.count)
      rest = rest.dropFirst(3)
    }
    return String(decoding: encoded, as: UTF8.self)
  }
}
