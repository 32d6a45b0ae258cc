/// A line that stands elsewhere and that a passage is understood by, verbatim.
public struct ContextLine: Sendable, Equatable {
  /// What the line is to the passage.
  public enum Kind: String, Sendable, Equatable, CaseIterable {
    /// The sentence that leads into the passage's list or code.
    case leadIn
    /// The item that the passage's item is nested in.
    case parentItem
    /// The heads of the passage's table row, cell by cell, joined by ` | `; empty cells
    /// before others stay.
    case columnHeads
  }

  /// What the line is to the passage.
  public var kind: Kind
  /// The text, marks removed and line breaks folded to single spaces.
  public var text: String
  /// First and last line in the file, 1-based.
  public var lines: ClosedRange<Int>

  /// Makes a context line, of which no more is kept than a reader needs.
  public init(kind: Kind, text: String, lines: ClosedRange<Int>) {
    self.kind = kind
    self.text = SharedWords.bounded(text)
    self.lines = lines
  }
}
