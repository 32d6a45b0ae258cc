public import TextAnalysis

/// What a document says, as a vector of its terms: see ``Reranking``.
public struct DocumentProfile: Sendable {
  /// The terms of a topic in order.
  let terms: [String]
  /// What each says in the document: information × damped frequency.
  let weights: [String: Double]
  /// The vector's length.
  let norm: Double
  /// How often terms stand side by side.
  let pairs: [TermPair: Int]
}

extension FieldedIndex {
  /// The profile of a document given by the words of its fields, in the order of ``IndexField``.
  ///
  /// - Complexity: O(n log n) for *n* words.
  public func profile(_ fields: [[AnalyzedToken]]) -> DocumentProfile {
    var frequencies: [String: Double] = [:]
    var pairs: [TermPair: Int] = [:]
    for (field, tokens) in fields.prefix(1 + weighting.presences.count).enumerated() {
      let terms = tokens.compactMap(TermPair.topicTerm)
      let worth = worth(ofField: field, length: tokens.count)
      for term in field == 0 ? terms : Array(Set(terms)) { frequencies[term, default: 0] += worth }
      pairs.merge(TermPair.counts(in: tokens), uniquingKeysWith: +)
    }
    var weights: [String: Double] = [:]
    for (term, frequency) in frequencies {
      weights[term] = information(of: term) * Double(weighting.saturated(Float(frequency)))
    }
    let terms = frequencies.keys.sorted()
    // Summed in order: the same to the last bit in every process.
    let square = terms.reduce(0) { $0 + (weights[$1] ?? 0) * (weights[$1] ?? 0) }
    return DocumentProfile(
      terms: terms, weights: weights, norm: max(1e-9, square.squareRoot()), pairs: pairs)
  }

  /// What one occurrence in the body, or presence in another field, adds to a term's frequency.
  private func worth(ofField field: Int, length: Int) -> Double {
    let body = FieldWeighting.Presence(weight: 1, slope: weighting.bodySlope)
    let presence = field == 0 ? body : weighting.presences[field - 1]
    return presence.value(length: Double(length), mean: statistics.meanLength(field))
  }
}
