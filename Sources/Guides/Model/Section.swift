/// A heading of a guide and the text that stands directly under it.
public struct Section: Sendable, Equatable {
  /// The heading without Markdown marks.
  public var title: String
  /// The headings from the outermost to this one.
  public var path: [String]
  /// The heading's level, 1 to 6; 0 for text before the first heading.
  public var level: Int
  /// The index of the section this one is nested in.
  public var parent: Int?
  /// Lines in the file, 1-based: the heading and the text directly under it, without subsections.
  public var lines: ClosedRange<Int>
  /// The author's name for the section, from `<!-- key: … -->`.
  public var key: String?
  /// The author's phrasings, from `<!-- asked as: … -->`; indexed, never quoted.
  public var phrasings: [String]
  /// Indices of the passages that stand directly in this section.
  public var passages: Range<Int>

  /// Makes a section.
  public init(
    title: String, path: [String], level: Int, parent: Int? = nil, lines: ClosedRange<Int>,
    key: String? = nil, phrasings: [String] = [], passages: Range<Int>
  ) {
    self.title = title
    self.path = path
    self.level = level
    self.parent = parent
    self.lines = lines
    self.key = key
    self.phrasings = phrasings
    self.passages = passages
  }
}
