/// The contractions of `Knowledge/English/contractions.txt`.
enum Contraction {
  /// Where a contraction is taken for one.
  enum Place {
    /// In whatever is written.
    case anywhere
    /// Where a line is read word by word; elsewhere it may as well be another word, as `lets`.
    case line
  }

  /// The words that a folded contraction stands for; nil of any other word.
  static func words(of folded: String, _ place: Place) -> [String]? {
    lines.withValue(of: folded) { value in
      if isDoubtful(value), place == .anywhere { return nil }
      return value.split { $0 == UInt8(ascii: " ") || $0 == mark }
        .map { String(decoding: $0, as: UTF8.self) }
    } ?? nil
  }

  /// Whether a word in lower case is a contraction wherever it stands.
  static func isCertain(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    lines.withValue(of: word) { !isDoubtful($0) } ?? false
  }

  private static func isDoubtful(_ value: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    value.first == mark
  }

  private static let mark = UInt8(ascii: "?")
  private static let lines = LineTable(.contractions)
}
