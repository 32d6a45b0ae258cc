extension InvertedIndex {
  /// Scores the passages that meet at least one group, best first.
  ///
  /// A group's share is weight · idf · weighted frequency of its best alternative in the passage;
  /// see ``TermWeighting``.
  ///
  /// - Complexity: O(postings of the query's terms + m log m) for m passages met.
  public func search(_ query: Query) -> [ScoredPassage] {
    var slots: [Int: Int] = [:]
    var found: [ScoredPassage] = []
    let empty = [Double](repeating: 0, count: query.groups.count)
    for (number, group) in query.groups.enumerated() {
      let matches = matches(of: group)
      for (passage, match) in matches.best {
        let slot = slots[passage] ?? found.count
        if slot == found.count {
          slots[passage] = slot
          found.append(ScoredPassage(passage: passage, score: 0, shares: empty))
        }
        found[slot].shares[number] = group.weight * match.value
      }
    }
    for index in found.indices { found[index].score = found[index].shares.reduce(0, +) }
    return found.sorted(by: ScoredPassage.precedes)
  }

  /// The idf of something that `documentFrequency` passages hold.
  public func idf(documentFrequency: Int) -> Double {
    TermWeighting.idf(documentFrequency: documentFrequency, passages: passageCount)
  }

  /// The idf of a group: of its rarest alternative that counts, or of a term that is nowhere.
  public func idf(of group: Query.Group) -> Double { matches(of: group).idf }
}
