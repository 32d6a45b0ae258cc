/// How a group of a query meets the passages.
struct GroupMatches: Sendable {
  /// The best alternative's match of each passage that meets the group, by passage.
  var best: [GroupMatch] = []
  /// The idf of the group: of its rarest alternative that counts, or of a term that is nowhere.
  var idf = 0.0
}

/// The best way in which one passage meets one group.
struct GroupMatch: Sendable, Equatable {
  /// The passage.
  var passage: Int
  /// The alternative's place in the group.
  var alternative: Int
  /// The alternative's idf.
  var idf: Double
  /// The alternative's weight times its idf times its frequency weight over all fields.
  var value: Double
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
      result.best = result.best.isEmpty ? matches : Self.better(result.best, matches)
    }
    if result.best.isEmpty { result.idf = idf(documentFrequency: 0) }
    return result
  }

  /// What each field adds to the value of a match, in the order of the fields.
  func fieldValues(of match: GroupMatch, in group: Query.Group) -> [Double] {
    let alternative = group.alternatives[match.alternative]
    var values = [Double](repeating: 0, count: fields.count)
    for occurrence in occurrences(of: alternative) where occurrence.passage == match.passage {
      values[occurrence.field] += alternative.weight * match.idf * value(of: occurrence)
    }
    return values
  }

  /// The matches of one alternative, by passage; occurrences come in that order.
  private func matches(
    of alternative: Query.Alternative, number: Int, idf: Double, in found: [Occurrence]
  ) -> [GroupMatch] {
    var matches: [GroupMatch] = []
    matches.reserveCapacity(found.count)
    for occurrence in found {
      let points = alternative.weight * idf * value(of: occurrence)
      if let last = matches.indices.last, matches[last].passage == occurrence.passage {
        matches[last].value += points
      } else {
        matches.append(
          GroupMatch(
            passage: occurrence.passage, alternative: number, idf: idf, value: points))
      }
    }
    return matches
  }

  /// Of two lists by passage the better match of each passage, the first list's on a tie.
  private static func better(_ first: [GroupMatch], _ second: [GroupMatch]) -> [GroupMatch] {
    var merged: [GroupMatch] = []
    merged.reserveCapacity(first.count + second.count)
    var (one, two) = (0, 0)
    while one < first.count, two < second.count {
      let (old, new) = (first[one], second[two])
      if old.passage < new.passage {
        merged.append(old)
        one += 1
      } else if new.passage < old.passage {
        merged.append(new)
        two += 1
      } else {
        merged.append(new.value > old.value ? new : old)
        one += 1
        two += 1
      }
    }
    merged += first[one...]
    merged += second[two...]
    return merged
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
