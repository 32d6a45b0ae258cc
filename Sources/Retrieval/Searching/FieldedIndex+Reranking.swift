import Glibc

extension FieldedIndex {
  /// The best documents for a query, the first of them looked at again: see ``Reranking``.
  ///
  /// - Parameters:
  ///   - pairs: The pairs of the question: ``TermPair/pairs(ofQuestion:)``.
  ///   - profile: What the document of a number says: ``profile(_:)``.
  /// - Complexity: As ``top(_:limit:)``, and one profile for each document looked at again.
  public func top(
    _ query: FieldedQuery, limit: Int, pairs: [TermPair], reranking: Reranking = .standard,
    profile: (Int) -> DocumentProfile
  ) -> [ScoredDocument] {
    var found = top(query, limit: max(limit, reranking.depth))
    let count = min(found.count, max(0, reranking.depth))
    let profiles = found[..<count].map { profile($0.document) }
    let information = pairs.map {
      min(self.information(of: $0.first), self.information(of: $0.second))
    }
    for place in 0..<count {
      let near = zip(pairs, information).reduce(0.0) { sum, pair in
        let times = Double(profiles[place].pairs[pair.0] ?? 0)
        return sum + pair.1 * times / (times + 1)
      }
      found[place].score += reranking.proximity * near
    }
    addFeedback(to: &found, profiles, reranking)
    found.sort { ($1.score, $0.document) < ($0.score, $1.document) }
    return Array(found.prefix(max(0, limit)))
  }

  private func addFeedback(
    to found: inout [ScoredDocument], _ profiles: [DocumentProfile], _ reranking: Reranking
  ) {
    let scores = found[..<profiles.count].map(\.score)
    guard let best = scores.max(), best > 0 else { return }
    let terms = feedbackTerms(scores, best: best, profiles, reranking)
    let likeness = profiles.map { profile in
      terms.reduce(0) { $0 + $1.value * (profile.weights[$1.term] ?? 0) }
    }
    guard let most = likeness.max(), most > 0 else { return }
    for (place, like) in likeness.enumerated() {
      found[place].score += reranking.feedback * best * like / most
    }
  }

  /// The terms that the first documents have most of; those of one document only say nothing of others.
  private func feedbackTerms(
    _ scores: [Double], best: Double, _ profiles: [DocumentProfile], _ reranking: Reranking
  ) -> [(term: String, value: Double)] {
    let first = scores.indices.sorted { (scores[$1], $0) < (scores[$0], $1) }
      .prefix(max(0, reranking.documents))
    var values: [String: Double] = [:]
    for place in first {
      let share = pow(scores[place] / best, reranking.sharpness) / profiles[place].norm
      for term in profiles[place].terms {
        values[term, default: 0] += share * (profiles[place].weights[term] ?? 0)
      }
    }
    let ranked = values.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.lazy
      .filter { self.documentFrequency(of: $0.key) > 1 }
    return ranked.prefix(max(0, reranking.terms)).map { (term: $0.key, value: $0.value) }
  }
}
