/// How a passage's score came about: one line for each group met and field it was met in.
public struct ScoreExplanation: Sendable, Equatable {
  /// One share of the score.
  public struct Share: Sendable, Equatable {
    /// The group's place in the query.
    public var group: Int
    /// The alternative that counted.
    public var alternative: Query.Alternative
    /// The field's name.
    public var field: String
    /// The alternative's idf.
    public var idf: Double
    /// The points: group weight · what the field adds.
    public var points: Double
  }

  /// The shares in the order of groups and fields; their points sum to the passage's score.
  public var shares: [Share]
}

extension InvertedIndex {
  /// Explains the score that ``search(_:)`` gives a passage.
  ///
  /// - Complexity: O(postings of the query's terms).
  public func explain(_ query: Query, passage: Int) -> ScoreExplanation {
    var shares: [ScoreExplanation.Share] = []
    for (number, group) in query.groups.enumerated() {
      let matches = matches(of: group)
      guard let match = matches.best.first(where: { $0.passage == passage }) else { continue }
      for (field, points) in fieldValues(of: match, in: group).enumerated() where points > 0 {
        shares.append(
          ScoreExplanation.Share(
            group: number, alternative: group.alternatives[match.alternative],
            field: fields[field].name, idf: match.idf, points: group.weight * points))
      }
    }
    return ScoreExplanation(shares: shares)
  }
}
