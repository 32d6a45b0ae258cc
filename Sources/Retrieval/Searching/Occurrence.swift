/// An alternative's presence in one field of one passage.
struct Occurrence: Sendable, Equatable {
  var passage: Int
  var field: Int
  /// How often it occurs; for several terms the rarest one's count.
  var frequency: Int
  /// 1 for a term or a phrase, less for terms that merely stand near each other.
  var closeness: Double
}

extension InvertedIndex {
  /// What terms in one field are worth where they are not a phrase.
  enum Closeness {
    /// In order, next to each other.
    static let phrase = 1.0
    /// Within ``window`` positions for each term.
    static let near = 0.7
    /// Farther apart: words of which each says something else.
    static let apart = 0.0
    /// Positions a term that terms which stand near may be apart.
    static let window = 4
  }

  /// All places where an alternative's terms stand near each other, by passage and field.
  ///
  /// - Complexity: O(postings of its terms).
  func occurrences(of alternative: Query.Alternative) -> [Occurrence] {
    guard let first = alternative.terms.first else { return [] }
    let start = postings(of: first)
    guard alternative.terms.count > 1 else {
      return start.map {
        Occurrence(
          passage: Int($0.passage), field: Int($0.field), frequency: Int($0.frequency),
          closeness: Closeness.phrase)
      }
    }
    let rest = alternative.terms.dropFirst().map { postings(of: $0) }
    var cursors = rest.map(\.startIndex)
    return start.compactMap { posting in
      var together = [posting]
      for number in rest.indices {
        guard let other = Self.advance(&cursors[number], in: rest[number], to: posting) else {
          return nil
        }
        together.append(other)
      }
      let closeness = closeness(of: together)
      guard closeness > Closeness.apart else { return nil }
      return Occurrence(
        passage: Int(posting.passage), field: Int(posting.field),
        frequency: together.map { Int($0.frequency) }.min() ?? 1,
        closeness: closeness)
    }
  }

  /// Moves a cursor to the posting in the same field of the same passage, if there is one.
  private static func advance(
    _ cursor: inout Int, in slice: ArraySlice<Posting>, to target: Posting
  ) -> Posting? {
    let key = (target.passage, target.field)
    while cursor < slice.endIndex, (slice[cursor].passage, slice[cursor].field) < key {
      cursor += 1
    }
    guard cursor < slice.endIndex else { return nil }
    let found = slice[cursor]
    return (found.passage, found.field) == key ? found : nil
  }

  /// How close the terms of postings in one field stand at their closest.
  private func closeness(of together: [Posting]) -> Double {
    let window = Closeness.window * together.count
    var best = Closeness.apart
    for start in positions(of: together[0]) {
      var isPhrase = true
      var isNear = true
      for (offset, posting) in together.enumerated().dropFirst() {
        let places = positions(of: posting)
        isPhrase = isPhrase && places.contains(start + Int32(offset))
        isNear = isNear && places.contains { abs(Int($0) - Int(start)) <= window }
      }
      if isPhrase { return Closeness.phrase }
      if isNear { best = Closeness.near }
    }
    return best
  }
}

extension InvertedIndex {
  /// Whether some field of some passage holds all terms near each other.
  ///
  /// As a phrase they have to stand next to each other, in order.
  ///
  /// - Complexity: O(postings of the terms).
  public func holds(_ terms: [String], asPhrase: Bool) -> Bool {
    guard terms.count > 1 else { return terms.first.map(contains) ?? false }
    guard terms.allSatisfy(contains) else { return false }
    let whole = Query.Alternative(terms: terms, weight: 1, relation: "")
    return occurrences(of: whole).contains { !asPhrase || $0.closeness == Closeness.phrase }
  }
}
