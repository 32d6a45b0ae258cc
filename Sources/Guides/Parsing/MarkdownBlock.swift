/// A block of a Markdown document; blocks stand in document order, parents before children.
struct MarkdownBlock: Sendable, Equatable {
  /// What a block is.
  enum Kind: Sendable, Equatable {
    case heading(level: Int)
    case paragraph
    case list(isOrdered: Bool, start: Int)
    case item
    case quotation
    /// Text is the code as written, line ends kept.
    case code
    /// Text is the HTML as written, line ends kept.
    case html
    case table
    /// Text is the row's cells, joined by ` | `.
    case row(isHeader: Bool)
    case thematicBreak
  }

  var kind: Kind
  /// The number of blocks around it.
  var depth: Int
  /// The words with their lines; empty for blocks that hold blocks.
  var text = TracedText()
}
