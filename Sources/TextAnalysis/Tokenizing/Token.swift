/// A word or number as it stands in a text.
public struct Token: Sendable, Equatable {
  /// The word as typed.
  public var text: String
  /// Where the word stands, in UTF-8 offsets from the start of the text.
  public var range: Range<Int>

  /// Makes a token.
  public init(text: String, range: Range<Int>) {
    self.text = text
    self.range = range
  }
}
