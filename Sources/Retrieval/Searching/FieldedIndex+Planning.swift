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

  /// The words of a query, each with the alternatives that some document may meet.
  func plan(_ query: FieldedQuery) -> [[PlannedAlternative]] {
    let total = query.words.reduce(0) { $0 + Self.bounded($1.weight) }
    // Sums have to stay below what a number of points can hold.
    let unit = Double(Scorer.unit) * min(1, Self.mostWeight / max(1, total))
    return query.words.map { plan($0, unit: unit) }
  }

  /// What all words of a query may weigh together before all are made lighter.
  private static let mostWeight = 900.0

  private static func bounded(_ weight: Double) -> Double { min(16, max(0, weight)) }

  private func plan(_ word: FieldedQuery.Word, unit: Double) -> [PlannedAlternative] {
    var planned: [PlannedAlternative] = []
    var asked = 0.0
    for (place, alternative) in word.alternatives.enumerated() {
      let lists = alternative.terms.compactMap {
        number(of: $0).map { PostingList(self, term: $0) }
      }
      let isThere = !lists.isEmpty && lists.count == alternative.terms.count
      let own = weighting.information(
        documentFrequency: isThere ? lists.map(\.counted).min() ?? 0 : 0, of: documentCount,
        rarity: alternative.rarity)
      if place == 0 { asked = own }
      guard isThere else { continue }
      let information = (asked * own).squareRoot()
      let weight = Self.bounded(word.weight) * min(1, max(0, alternative.strength))
      planned.append(
        PlannedAlternative(
          place: place, lists: lists.sorted { $0.count < $1.count }, information: information,
          scale: Float(weight * information * unit)))
    }
    return planned
  }
}
