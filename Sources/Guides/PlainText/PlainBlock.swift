/// Lines of a plain-text guide that are one text, by their indices.
///
/// Small, as a file may have millions of them.
struct PlainSpan: Sendable, Equatable {
  private var first: UInt32
  private var end: UInt32
  private var dropped: UInt16
  private var droppedEnd: UInt16

  init(lines: Range<Int>, drop: Int = 0, dropEnd: Int = 0) {
    first = UInt32(clamping: lines.lowerBound)
    end = UInt32(clamping: lines.upperBound)
    dropped = UInt16(clamping: drop)
    droppedEnd = UInt16(clamping: dropEnd)
  }

  var lines: Range<Int> {
    get { Int(first)..<Int(end) }
    set {
      first = UInt32(clamping: newValue.lowerBound)
      end = UInt32(clamping: newValue.upperBound)
    }
  }
  /// The bytes of the first line that are a mark and no text.
  var drop: Int {
    get { Int(dropped) }
    set { dropped = UInt16(clamping: newValue) }
  }
  /// The bytes at the end of the last line that are a mark and no text.
  var dropEnd: Int {
    get { Int(droppedEnd) }
    set { droppedEnd = UInt16(clamping: newValue) }
  }
}

/// A block of a plain-text guide.
enum PlainBlock: Sendable, Equatable {
  /// How a heading shows itself; the order is that of nesting where the text leaves it open.
  enum Style: UInt8, Sendable, Equatable, Hashable {
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
    private var column: UInt8
    /// The sign of the rule under it.
    var sign: UInt8
    private var partCount: UInt8
    private var givenLevel: UInt8
    /// Whether the text marks it as a question.
    var isQuestion: Bool
    /// Whether it stands left of the text's indent.
    var isSetOut: Bool
    /// Whether its last word shows that it goes on, as with a command after it.
    var isUnfinished = false

    init(
      span: PlainSpan, style: Style, indent: Int = 0, sign: UInt8 = 0, parts: Int = 1,
      level: Int? = nil, isQuestion: Bool = false, isSetOut: Bool = false
    ) {
      self.span = span
      self.style = style
      column = UInt8(clamping: indent)
      self.sign = sign
      partCount = UInt8(clamping: parts)
      givenLevel = UInt8(clamping: level ?? 0)
      self.isQuestion = isQuestion
      self.isSetOut = isSetOut
    }

    var indent: Int {
      get { Int(column) }
      set { column = UInt8(clamping: newValue) }
    }
    /// How many numbers stand before a numbered heading.
    var parts: Int {
      get { Int(partCount) }
      set { partCount = UInt8(clamping: newValue) }
    }
    /// A level that the text gives, as `##` does.
    var level: Int? {
      get { givenLevel == 0 ? nil : Int(givenLevel) }
      set { givenLevel = UInt8(clamping: newValue ?? 0) }
    }
  }

  /// An item of a list.
  struct Item: Sendable, Equatable {
    var marker: PlainMarker
    var span: PlainSpan
    private var column: UInt8
    var isAfterBlank: Bool
    /// Holds one at most; few items have any.
    private var headings: [Heading] = []

    init(marker: PlainMarker, indent: Int, span: PlainSpan, isAfterBlank: Bool) {
      self.marker = marker
      self.span = span
      column = UInt8(clamping: indent)
      self.isAfterBlank = isAfterBlank
    }

    var indent: Int { Int(column) }
    /// What the item is where it stands alone and looks like a heading.
    var heading: Heading? {
      get { headings.first }
      set { headings = newValue.map { [$0] } ?? [] }
    }
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
