/// A verbatim quotation with its citation.
public struct Quote: Sendable, Equatable {
  /// What a quote does in an answer.
  public enum Role: String, Sendable, Equatable, CaseIterable {
    /// It answers the question.
    case answer
    /// It warns about the thing asked.
    case caution
    /// It bears on the question too.
    case also
  }

  /// What the quote does in the answer.
  public var role: Role
  /// Whole sentences or list items, verbatim, Markdown marks removed; list items and the lines of
  /// code on own lines.
  public var text: String
  /// The guide's file as citations name it.
  public var file: String
  /// The heading path, outermost first.
  public var section: [String]
  /// First and last line in the file, 1-based.
  public var lines: ClosedRange<Int>
  /// How well the passage meets the question, 0 to 1.
  public var score: Double
  /// Words of the quote that met the question, as the guide writes them, in order of appearance.
  public var matched: [String]
  /// Whether ``text`` is the items of a list, one a line; a line that begins with two blanks goes on
  /// with the item above it.
  public var isList: Bool
  /// Whether ``text`` is code, whose lines mean what they mean one below the other.
  public var isCode: Bool
  /// Whether a list quoted is numbered in the guide, with the number of its first item.
  public var firstNumber: Int?
  /// Where the quoted passage stands in the knowledge base; of a list, the passage that was found.
  public var place: PassagePlace?
  /// The guide's title, where several guides were asked and the heading path does not say it.
  public var guideTitle: String?
  /// What an item or row cannot be understood without, outermost first, verbatim: the lead-in of its
  /// list, the items that it is nested in, the heads of its columns.
  public var context: [String]

  /// Makes a quote.
  public init(
    role: Role, text: String, file: String, section: [String], lines: ClosedRange<Int>,
    score: Double, matched: [String] = [], isList: Bool = false, isCode: Bool = false,
    firstNumber: Int? = nil, place: PassagePlace? = nil, guideTitle: String? = nil,
    context: [String] = []
  ) {
    self.role = role
    self.text = text
    self.file = file
    self.section = section
    self.lines = lines
    self.score = score
    self.matched = matched
    self.isList = isList
    self.isCode = isCode
    self.firstNumber = firstNumber
    self.place = place
    self.guideTitle = guideTitle
    self.context = context
  }

  /// The heading path as citations show it: after the guide's title, where several were asked.
  public var citedPath: [String] { (guideTitle.map { [$0] } ?? []) + section }
}
