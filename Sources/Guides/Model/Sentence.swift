/// A sentence of a passage, verbatim.
public struct Sentence: Sendable, Equatable {
  /// The text, Markdown marks removed and line breaks folded to single spaces.
  public var text: String
  /// First and last line in the file, 1-based.
  public var lines: ClosedRange<Int>

  /// Whether it is a line of code, which stands by itself wherever it is shown.
  public var isCode: Bool

  /// Makes a sentence.
  public init(text: String, lines: ClosedRange<Int>, isCode: Bool = false) {
    self.text = text
    self.lines = lines
    self.isCode = isCode
  }
}
