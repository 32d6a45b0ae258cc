/// How a group of a query meets the passages.
struct GroupMatches: Sendable {
  /// The best alternative's match by passage.
  var best: [Int: GroupMatch] = [:]
  /// The idf of the group: of its rarest alternative that counts, or of a term that is nowhere.
  var idf = 0.0
}

/// The best way in which one passage meets one group.
struct GroupMatch: Sendable, Equatable {
  /// The alternative's place in the group.
  var alternative: Int
  /// The alternative's idf.
  var idf: Double
  /// The alternative's weight times its idf times its frequency weight over all fields.
  var value: Double
  /// What each field adds to ``value``.
  var fields: [Double]
}

extension InvertedIndex {
  /// Matches a group: each passage with its best alternative, the earlier one on a tie.
  ///
  /// An alternative has the idf of the passages that hold it, but never a higher one than
  /// an alternative before it that is as good: a rare synonym says no more than the word asked with.
  ///
  /// - Complexity: O(postings of the group's terms).
  func matches(of group: Query.Group) -> GroupMatches {
    var result = GroupMatches()
    var ceiling = Double.infinity
    var ceilingWeight = 0.0
    for (number, alternative) in group.alternatives.enumerated() {
      let found = occurrences(of: alternative)
      guard !found.isEmpty else { continue }
      let own = idf(documentFrequency: countPassages(found))
      let idf = alternative.weight <= ceilingWeight ? min(own, ceiling) : own
      if alternative.weight > ceilingWeight { (ceilingWeight, ceiling) = (alternative.weight, idf) }
      result.idf = max(result.idf, idf)
      let matches = matches(of: alternative, number: number, idf: idf, in: found)
      result.best.merge(matches) { old, new in new.value > old.value ? new : old }
    }
    if result.best.isEmpty { result.idf = idf(documentFrequency: 0) }
    return result
  }

  private func matches(
    of alternative: Query.Alternative, number: Int, idf: Double, in found: [Occurrence]
  ) -> [Int: GroupMatch] {
    var matches: [Int: GroupMatch] = [:]
    for occurrence in found {
      let points = alternative.weight * idf * value(of: occurrence)
      var match =
        matches[occurrence.passage]
        ?? GroupMatch(
          alternative: number, idf: idf, value: 0,
          fields: Array(repeating: 0, count: fields.count))
      match.value += points
      match.fields[occurrence.field] += points
      matches[occurrence.passage] = match
    }
    return matches
  }

  /// The number of passages that hold something in a field that counts; at least 1.
  private func countPassages(_ found: [Occurrence]) -> Int {
    var count = 0
    var last = -1
    for occurrence in found
    where fields[occurrence.field].countsPassages && occurrence.passage != last {
      count += 1
      last = occurrence.passage
    }
    return max(1, count)
  }

  /// The frequency weight of an occurrence: field weight · closeness · ltf / norm.
  private func value(of occurrence: Occurrence) -> Double {
    let field = fields[occurrence.field]
    let norm = TermWeighting.norm(
      length: length(of: occurrence.passage, field: occurrence.field),
      average: averageLengths[occurrence.field], slope: field.slope)
    return field.weight * occurrence.closeness
      * TermWeighting.dampedFrequency(occurrence.frequency) / max(norm, 0.05)
  }
}
