/// Where a passage stands: which guide, which of its sections, which of its passages.
///
/// Two sections may have the same heading path, and two guides the same headings; places differ.
public struct PassagePlace: Sendable, Hashable {
  /// Index of the guide in the knowledge base.
  public var guide: Int
  /// Index of the section in the guide.
  public var section: Int
  /// Index of the passage in the guide.
  public var passage: Int

  /// Makes a place.
  public init(guide: Int, section: Int, passage: Int) {
    self.guide = guide
    self.section = section
    self.passage = passage
  }

  /// The section alone.
  public var sectionPlace: SectionPlace { SectionPlace(guide: guide, section: section) }
}

/// Where a section stands: which guide, and which of its sections.
public struct SectionPlace: Sendable, Hashable {
  /// Index of the guide in the knowledge base.
  public var guide: Int
  /// Index of the section in the guide.
  public var section: Int

  /// Makes a place.
  public init(guide: Int, section: Int) {
    self.guide = guide
    self.section = section
  }
}
