extension FieldedIndex {
  /// An alternative as the index holds it: the lists of its terms, and what it is worth.
  struct PlannedAlternative {
    /// The alternative's place in the word.
    var place: Int
    /// The lists of its terms, the shortest first.
    var lists: [PostingList]
    /// Its information: that of the word asked with and its own, their geometric mean.
    var information: Double
    /// Points for a damped frequency of 1.
    var scale: Float
  }

  /// The alternatives of a word that some document may meet.
  func plan(_ word: FieldedQuery.Word) -> [PlannedAlternative] {
    var planned: [PlannedAlternative] = []
    var asked = 0.0
    for (place, alternative) in word.alternatives.enumerated() {
      let lists = alternative.terms.compactMap { number(of: $0).map { PostingList(self, term: $0) } }
      let isThere = !lists.isEmpty && lists.count == alternative.terms.count
      let own = weighting.information(
        documentFrequency: isThere ? lists.map(\.counted).min() ?? 0 : 0, of: documentCount,
        rarity: alternative.rarity)
      if place == 0 { asked = own }
      guard isThere else { continue }
      let information = (asked * own).squareRoot()
      let weight = min(2, max(0, word.weight)) * min(1, max(0, alternative.strength))
      planned.append(
        PlannedAlternative(
          place: place, lists: lists.sorted { $0.count < $1.count }, information: information,
          scale: Float(weight * information) * Scorer.unit))
    }
    return planned
  }
}
