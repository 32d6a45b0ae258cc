/// Cuts text into words and numbers, and knows where each stands.
///
/// - A word is a run of letters and the marks and digits that follow letters: `spf50`, `café`.
/// - An apostrophe, straight or curly, belongs to a word when it stands inside: `don’t`, `guide's`.
/// - Single letters joined by dots are one word: `e.g.`, `U.S.A.`, `p.m.`.
/// - A number keeps its decimals and thousands: `0.5`, `1,000`; a unit is a word of its own: `0.5mm`
///   gives `0.5` and `mm`; ordinals stay whole: `2nd`.
/// - Hyphens, slashes, dashes, symbols, punctuation and emoji separate words and are dropped.
/// - Scripts without spaces give a token a run of letters.
public enum Tokenizer {
  /// The words and numbers of a text, in order.
  ///
  /// - Complexity: O(*n*) for a text of *n* bytes.
  public static func tokens(in text: String) -> [Token] {
    var text = text
    return text.withUTF8 { bytes in
      var scanner = TokenScanner(bytes: bytes)
      var tokens: [Token] = []
      tokens.reserveCapacity(bytes.count / 6 + 1)
      while let range = scanner.next() {
        tokens.append(Token(text: String(decoding: bytes[range], as: UTF8.self), range: range))
      }
      return tokens
    }
  }
}
