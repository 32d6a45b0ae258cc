extension FieldedIndex {
  /// The best documents for a query, best first, equal ones by number; exact.
  ///
  /// - Complexity: Sublinear in the postings of the query's terms: what cannot be among the best is not
  ///   unpacked.
  public func top(_ query: FieldedQuery, limit: Int) -> [ScoredDocument] {
    top(query, limit: limit, twiceFrom: Self.manyDocuments)
  }

  /// The same, with a first search for the words alone in indices of at least so many documents.
  func top(_ query: FieldedQuery, limit: Int, twiceFrom many: Int) -> [ScoredDocument] {
    guard limit > 0, documentCount > 0 else { return [] }
    let words = plan(query).filter { !$0.isEmpty }
    guard !words.isEmpty else { return [] }
    let count = min(limit, documentCount)
    return withScorer { scorer in
      TopSearch.run(
        words, scorer, documentCount: documentCount, limit: count,
        floor: documentCount >= many ? floor(words, scorer, limit: count) : 0)
    }
  }

  /// What the best documents have more points than, found by the words alone as they were asked with.
  ///
  /// A document has no fewer points when more ways to say a word count. The search for all of them that
  /// begins with this leaves out most of what they alone bring up.
  private func floor(
    _ words: [[PlannedAlternative]], _ scorer: Scorer, limit: Int
  ) -> UInt32 {
    guard words.contains(where: { $0.count > 1 }) else { return 0 }
    let best = TopSearch.run(
      words.map { word in word.max { $0.scale < $1.scale }.map { [$0] } ?? [] }, scorer,
      documentCount: documentCount, limit: limit)
    guard best.count == limit, let last = best.last else { return 0 }
    return UInt32(last.score * Double(Scorer.unit)) &- 1
  }

  /// In fewer documents one search is as fast as two.
  private static let manyDocuments = 32_768

  /// The best documents found by scoring every one: what ``top(_:limit:)`` has to agree with.
  func topByScoringAll(_ query: FieldedQuery, limit: Int) -> [ScoredDocument] {
    let words = plan(query)
    let scored = (0..<documentCount).compactMap { document -> ScoredDocument? in
      let score = self.score(words, document: document).score
      return score > 0 ? ScoredDocument(document: document, score: score) : nil
    }
    return Array(
      scored.sorted { ($1.score, $0.document) < ($0.score, $1.document) }.prefix(limit))
  }

  /// Calls the body with what turns postings into points.
  func withScorer<Result>(_ body: (Scorer) -> Result) -> Result {
    sections.lengths.withBytes { lengths in
      sections.fieldLengths.withBytes { fieldLengths in
        tables.saturations.withUnsafeBufferPointer { saturations in
          tables.bounds.withUnsafeBufferPointer { bounds in
            body(
              Scorer(
                tables: tables, lengths: lengths, fieldLengths: fieldLengths,
                saturations: saturations, bounds: bounds))
          }
        }
      }
    }
  }
}
