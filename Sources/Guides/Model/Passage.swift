/// The smallest quotable thing: a paragraph's sentence group, one list item or one table row.
public struct Passage: Sendable, Equatable {
  /// What a passage is in the source.
  public enum Form: String, Sendable, Equatable {
    /// A paragraph, or a group of sentences of a long one.
    case paragraph
    /// One item of a list, without the items nested in it.
    case listItem
    /// One row of a table, cells joined by ` | `.
    case tableRow
    /// A paragraph of a block quote.
    case quotation
    /// A code block, one sentence a line.
    case code
    /// A warning, caution or danger box, such as `> [!WARNING]` or a directive of that name.
    case caution
  }

  /// Index of the section the passage stands in.
  public var section: Int
  /// What the passage is in the source.
  public var form: Form
  /// The passage's sentences in order; never empty.
  public var sentences: [Sentence]
  /// The place in a list, for list items.
  public var place: ListPlace?
  /// What the passage is understood by beside its headings, outermost first; verbatim.
  public var context: [ContextLine]
  /// The author's phrasings of this very passage; indexed, never quoted.
  public var phrasings: [String]

  /// Makes a passage.
  public init(
    section: Int, form: Form, sentences: [Sentence], place: ListPlace? = nil,
    context: [ContextLine] = [], phrasings: [String] = []
  ) {
    self.section = section
    self.form = form
    self.sentences = sentences
    self.place = place
    self.context = context
    self.phrasings = phrasings
  }

  /// The verbatim text, Markdown marks removed and line breaks folded to single spaces.
  public var text: String { sentences.map(\.text).joined(separator: " ") }

  /// First and last line in the file, 1-based.
  public var lines: ClosedRange<Int> {
    let first = sentences.first?.lines.lowerBound ?? 1
    return first...max(first, sentences.last?.lines.upperBound ?? first)
  }
}
