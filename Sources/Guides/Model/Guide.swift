/// A guide as it is quoted: metadata, sections in document order, and the passages in them.
///
/// Sections and passages refer to each other by index into ``sections`` and ``passages``.
public struct Guide: Sendable, Equatable {
  /// The file's name as citations show it.
  public var file: String
  /// What the front matter says of the guide.
  public var metadata: GuideMetadata
  /// All sections in document order; a parent stands before its children.
  public var sections: [Section]
  /// All passages in document order.
  public var passages: [Passage]
  /// All lists in document order; a nested list is a list of its own.
  public var lists: [PassageList]
  /// What was left out, in document order.
  public var furniture: [Furniture]
  /// Where reading was in doubt.
  public var doubts: [ReadingDoubt]

  /// Makes a guide from its parts.
  public init(
    file: String, metadata: GuideMetadata = GuideMetadata(), sections: [Section] = [],
    passages: [Passage] = [], lists: [PassageList] = [], furniture: [Furniture] = [],
    doubts: [ReadingDoubt] = []
  ) {
    self.file = file
    self.metadata = metadata
    self.sections = sections
    self.passages = passages
    self.lists = lists
    self.furniture = furniture
    self.doubts = doubts
  }
}
