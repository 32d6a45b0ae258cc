/// Tells which raised and lowered words need a sign in running text, so that they stay apart from
/// what they are raised from: “10⁶” is not 106.
enum RaisedText {
  /// The sign to set before a raised or lowered text; nil where it reads well without one.
  ///
  /// - Parameters:
  ///   - isRaised: Whether the text stands higher rather than lower.
  ///   - before: What stands right before it.
  ///   - text: The text, or as much of it as is known.
  static func sign(
    isRaised: Bool, after before: some BidirectionalCollection<UInt8>,
    text: some Collection<UInt8>
  ) -> UInt8? {
    guard let last = before.last, last.isLetter || last.isDigit || last.isIn(")]") else {
      return nil
    }
    let words = text.drop { $0.isWhitespace }
    guard let first = words.first else { return nil }
    let isNumber = first.isDigit || (first.isIn("-+(") && words.dropFirst().first?.isDigit ?? false)
    if !isRaised { return isNumber && last.isDigit ? UInt8(ascii: "_") : nil }
    if isNumber || words.starts(with: minus) || words.starts(with: minusName) {
      return UInt8(ascii: "^")
    }
    // A single letter is a power of a number or of another single letter; “1st” is a word.
    let isLetter = first.isLetter && first < 128
    let isSingle = isLetter && !(words.dropFirst().first?.isLetter ?? false)
    let isVariable = last.isDigit || !(before.dropLast().last?.isLetter ?? false)
    return isSingle && isVariable ? UInt8(ascii: "^") : nil
  }

  private static let minus = Array("−".utf8)
  private static let minusName = Array("&minus;".utf8)
}
