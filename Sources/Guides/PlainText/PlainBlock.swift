/// A block of a plain-text guide.
enum PlainBlock: Sendable, Equatable {
  /// How a heading shows itself; the order is that of nesting where the text leaves it open.
  enum Style: Int, Sendable, Equatable, Hashable {
    /// Underlined with `=`.
    case doubleRule
    /// Underlined with another sign.
    case singleRule
    /// All in capitals.
    case capitals
    /// “2.3 Title”.
    case numbered
    /// A short line alone.
    case lone
    /// “Q: …”, or a line that ends in a question mark.
    case question
  }

  /// A heading of a plain-text guide.
  struct Heading: Sendable, Equatable {
    var title: String
    var style: Style
    var line: Int
    /// How many numbers stand before a numbered heading.
    var parts = 1
    /// A level that the text gives, as `##` does.
    var level: Int?
    /// The question, where the text marks it as one.
    var phrasing: String?
  }

  /// An item of a list.
  struct Item: Sendable, Equatable {
    var marker: PlainMarker
    var indent: Int
    var text: TracedText
    var isAfterBlank: Bool
    /// What the item is where it stands alone and looks like a heading.
    var heading: Heading?
  }

  /// A heading beyond doubt.
  case heading(Heading)
  /// A heading if text follows, else the paragraph.
  case candidate(Heading, TracedText)
  case paragraph(TracedText, indent: Int)
  case item(Item)
  /// A line of signs.
  case rule

  /// Whether the block is text that a heading can stand over.
  var isBody: Bool {
    switch self {
    case .paragraph, .item: true
    case .heading, .candidate, .rule: false
    }
  }
}
