/// Lines of a plain-text guide that are one text, by their indices.
struct PlainSpan: Sendable, Equatable {
  var lines: Range<Int>
  /// The bytes of the first line that are a mark and no text.
  var drop = 0
  /// The bytes at the end of the last line that are a mark and no text.
  var dropEnd = 0
}

/// A block of a plain-text guide.
enum PlainBlock: Sendable, Equatable {
  /// How a heading shows itself; the order is that of nesting where the text leaves it open.
  enum Style: Int, Sendable, Equatable, Hashable {
    /// Between lines of `=`.
    case doubleBox
    /// Underlined with `=`.
    case doubleRule
    /// Between lines of another sign.
    case singleBox
    /// Underlined with another sign.
    case singleRule
    /// In the middle of the line.
    case centred
    /// All in capitals.
    case capitals
    /// “Chapter 2. Title”.
    case named
    /// “2.3 Title”.
    case numbered
    /// A short line alone.
    case lone
    /// “* Title”.
    case bulleted
    /// A short line or question right over its text, with no blank line between.
    case attached
    /// “Q: …”, or a line that ends in a question mark.
    case question
  }

  /// A heading of a plain-text guide.
  struct Heading: Sendable, Equatable {
    /// The indent of questions that are marked, which stand inside all else.
    static let innermost = 255

    var span: PlainSpan
    var style: Style
    var indent = 0
    /// The sign of the rule under it.
    var sign: UInt8 = 0
    /// How many numbers stand before a numbered heading.
    var parts = 1
    /// A level that the text gives, as `##` does.
    var level: Int?
    /// Whether the text marks it as a question.
    var isQuestion = false
    /// Whether it stands left of the text's indent.
    var isSetOut = false
  }

  /// An item of a list.
  struct Item: Sendable, Equatable {
    var marker: PlainMarker
    var indent: Int
    var span: PlainSpan
    var isAfterBlank: Bool
    /// What the item is where it stands alone and looks like a heading.
    var heading: Heading?
  }

  /// A heading beyond doubt.
  case heading(Heading)
  /// A heading if text follows, else a paragraph.
  case candidate(Heading)
  case paragraph(PlainSpan, indent: Int)
  case caution(PlainSpan, indent: Int)
  case item(Item)
  /// Lines that stay as they are.
  case code(Range<Int>, indent: Int)
  case table(PlainTable)
  /// A line of signs.
  case rule

  /// Whether the block is text that a heading can stand over.
  var isBody: Bool {
    switch self {
    case .paragraph, .caution, .item, .code, .table: true
    case .heading, .candidate, .rule: false
    }
  }
}
