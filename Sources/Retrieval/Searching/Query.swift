/// What is looked for: groups of alternatives, each group one thing asked about.
public struct Query: Sendable, Equatable {
  /// One thing asked about and the ways in which a passage may say it.
  ///
  /// Alternatives do not add up: the best one counts, so that a word with many synonyms is not
  /// worth more than a word with none (the structured queries of Pirkola, 1998).
  public struct Group: Sendable, Equatable {
    /// The words asked with, for explanations.
    public var label: String
    /// What meeting the group is worth, relative to 1.
    public var weight: Double
    /// The ways to meet it.
    public var alternatives: [Alternative]

    /// Makes a group.
    public init(label: String, weight: Double = 1, alternatives: [Alternative]) {
      self.label = label
      self.weight = weight
      self.alternatives = alternatives
    }
  }

  /// One way to say a thing: a term, or several that have to stand together.
  public struct Alternative: Sendable, Equatable {
    /// The terms, in order; several are met only where they stand near each other.
    public var terms: [String]
    /// How well this way says it, 0…1.
    public var weight: Double
    /// What this way is to the words asked with, for explanations.
    public var relation: String

    /// Makes an alternative.
    public init(terms: [String], weight: Double, relation: String) {
      self.terms = terms
      self.weight = weight
      self.relation = relation
    }
  }

  /// The groups, in the order asked; at most ``maximumGroups`` of them count.
  public var groups: [Group]

  /// The most groups that a query may have; a question has a handful.
  public static let maximumGroups = 64

  /// Makes a query.
  public init(groups: [Group]) {
    self.groups = Array(groups.prefix(Self.maximumGroups))
  }
}
