/// How a passage was found: a table of the shares that make up its score.
public struct PassageExplanation: Sendable, Equatable {
  /// One share of a score.
  public struct Share: Sendable, Equatable {
    /// The words asked with, or the name of the evidence.
    public var asked: String
    /// The guide's term or words that met them.
    public var matched: String
    /// How the words were read: exact, inflected, synonym and so on, or a kind of evidence.
    public var relation: String
    /// Where it met: body, heading, phrasing and so on.
    public var field: String
    /// Inverse document frequency of the term, or nil where there is none.
    public var idf: Double?
    /// What it adds to the logarithm of the odds.
    public var points: Double

    /// Makes a share.
    public init(
      asked: String, matched: String, relation: String, field: String, idf: Double?,
      points: Double
    ) {
      self.asked = asked
      self.matched = matched
      self.relation = relation
      self.field = field
      self.idf = idf
      self.points = points
    }
  }

  /// The passage's heading path.
  public var section: [String]
  /// The guide's file.
  public var file: String
  /// First and last line in the file, 1-based.
  public var lines: ClosedRange<Int>
  /// The passage's first words.
  public var excerpt: String
  /// What speaks for the passage beside any other, in logarithms of odds: the sum of the shares.
  public var total: Double
  /// The shares, largest first.
  public var shares: [Share]
  /// Where the passage stands in the knowledge base.
  public var place: PassagePlace?

  /// Makes an explanation.
  public init(
    section: [String], file: String, lines: ClosedRange<Int>, excerpt: String, total: Double,
    shares: [Share], place: PassagePlace? = nil
  ) {
    self.section = section
    self.file = file
    self.lines = lines
    self.excerpt = excerpt
    self.total = total
    self.shares = shares
    self.place = place
  }
}
