/// A block of a Markdown document; blocks stand in document order, parents before children.
struct MarkdownBlock: Sendable, Equatable {
  /// What a block is.
  enum Kind: Sendable, Equatable {
    case heading(level: Int)
    case paragraph
    case list(isOrdered: Bool, start: Int)
    case item
    case quotation
    /// Raw text is the code as written, line ends kept.
    case code
    /// Raw text is the HTML as written, line ends kept.
    case html
    case table
    case row(isHeader: Bool)
    case thematicBreak
  }

  var kind: Kind
  /// The number of blocks around it.
  var depth: Int
  /// The words of a heading or paragraph.
  var text = RichText()
  /// The words of a row's cells.
  var cells: [RichText] = []
  /// What a fence says of its code, such as its language.
  var info = ""
  /// The bytes of code and HTML.
  var raw: [UInt8] = []
  /// The line of the first raw byte.
  var rawLine = 1
}
