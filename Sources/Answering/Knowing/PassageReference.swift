/// A passage of one of the guides, with its score where it comes from a ranking.
public struct PassageReference: Sendable, Equatable {
  /// The guide's place in ``KnowledgeBase/guides``.
  public var guide: Int
  /// The passage's place in its guide.
  public var passage: Int
  /// The score, 0…1; 0 where nothing was asked.
  public var score: Double

  /// Makes a reference.
  public init(guide: Int, passage: Int, score: Double = 0) {
    self.guide = guide
    self.passage = passage
    self.score = score
  }
}
