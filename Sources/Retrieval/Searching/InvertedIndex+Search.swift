extension InvertedIndex {
  /// Scores the passages that meet at least one group, best first.
  ///
  /// A group's share is weight · idf · weighted frequency of its best alternative in the passage;
  /// see ``TermWeighting``.
  ///
  /// - Complexity: O(postings of the query's terms + m log m) for m passages met.
  public func search(_ query: Query) -> [ScoredPassage] { weighedSearch(query).passages }

  /// The same with the idf of each group, which tells how much was asked.
  ///
  /// - Complexity: As ``search(_:)``.
  public func weighedSearch(_ query: Query) -> (passages: [ScoredPassage], idfs: [Double]) {
    var slots = [Int32](repeating: -1, count: passageCount)
    var found: [ScoredPassage] = []
    var idfs: [Double] = []
    let empty = [Double](repeating: 0, count: query.groups.count)
    for (number, group) in query.groups.enumerated() {
      let matches = matches(of: group)
      idfs.append(matches.idf)
      for match in matches.best {
        if slots[match.passage] < 0 {
          slots[match.passage] = Int32(found.count)
          found.append(ScoredPassage(passage: match.passage, score: 0, shares: empty))
        }
        found[Int(slots[match.passage])].shares[number] = group.weight * match.value
      }
    }
    for index in found.indices { found[index].score = found[index].shares.reduce(0, +) }
    return (found.sorted(by: ScoredPassage.precedes), idfs)
  }

  /// The idf of something that `documentFrequency` passages hold.
  public func idf(documentFrequency: Int) -> Double {
    TermWeighting.idf(documentFrequency: documentFrequency, passages: passageCount)
  }

  /// The idf of a group: of its rarest alternative that counts, or of a term that is nowhere.
  public func idf(of group: Query.Group) -> Double { matches(of: group).idf }
}
