extension FieldedIndex {
  /// The best documents for a query, best first, equal ones by number; exact.
  ///
  /// - Complexity: Sublinear in the postings of the query's terms: what cannot be among the best is not
  ///   unpacked.
  public func top(_ query: FieldedQuery, limit: Int) -> [ScoredDocument] {
    guard limit > 0, documentCount > 0 else { return [] }
    let words = plan(query).filter { !$0.isEmpty }
    guard !words.isEmpty else { return [] }
    return withScorer { scorer in
      TopSearch.run(
        words, scorer, documentCount: documentCount, limit: min(limit, documentCount))
    }
  }

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
