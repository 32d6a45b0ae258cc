import Glibc

/// An index that compares short texts as wholes, by the cosine of their idf vectors.
///
/// A passage answers a question that it covers, however much else it says; a phrasing is met only
/// where question and phrasing say the same and little else. The cosine measures that (Salton,
/// Wong and Yang, “A vector space model for automatic indexing”, 1975).
public struct SimilarityIndex: Sendable {
  /// The texts' index; of its fields the first one counts.
  public let index: InvertedIndex
  /// What each term counts in a text, by the term's place.
  private let weights: [Double]
  /// The length of each text's vector.
  private let norms: [Double]

  /// Wraps an index and measures its texts.
  ///
  /// - Parameters:
  ///   - index: The texts.
  ///   - weight: What a term counts, 0…1: words of grammar tell less of what is asked.
  /// - Complexity: O(postings).
  public init(_ index: InvertedIndex, weight: (String) -> Double = { _ in 1 }) {
    self.index = index
    let weights = index.allTerms.map(weight)
    self.weights = weights
    var squares = [Double](repeating: 0, count: index.passageCount)
    // By id and not by name: sums of fractions depend on their order, and a set has none.
    for term in 0..<index.termCount {
      let part =
        weights[term] * index.idf(documentFrequency: index.documentFrequency(ofTermAt: term))
      for posting in index.postings(ofTermAt: term) { squares[Int(posting.passage)] += part * part }
    }
    norms = squares.map { $0.squareRoot() }
  }

  /// The cosine with each text, 0…1, by text id; 0 for one that shares nothing with the query.
  ///
  /// A text's part in a group counts by the weight of the alternative it holds.
  ///
  /// - Complexity: O(postings of the query's terms).
  public func similarities(to query: Query) -> [Double] {
    var dots = [Double](repeating: 0, count: norms.count)
    var square = 0.0
    for group in query.groups {
      let energies = group.alternatives.map { energy(of: $0.terms) }
      let weighted = group.alternatives.map { weightedEnergy(of: $0.terms) }
      let matches = index.matches(of: group)
      let first = matches.best.isEmpty ? unknownEnergy : energies.max() ?? unknownEnergy
      square += group.weight * group.weight * first
      for match in matches.best {
        let quality = group.alternatives[match.alternative].weight
        dots[match.passage] += group.weight * quality * weighted[match.alternative]
      }
    }
    guard square > 0 else { return [Double](repeating: 0, count: norms.count) }
    let length = square.squareRoot()
    for text in dots.indices where dots[text] > 0 {
      dots[text] = norms[text] > 0 ? min(1, dots[text] / (length * norms[text])) : 0
    }
    return dots
  }

  /// The squared length of the part of a text's vector that terms make up.
  private func energy(of terms: [String]) -> Double {
    terms.reduce(0) { sum, term in
      let idf = index.idf(documentFrequency: index.documentFrequency(of: term))
      return sum + idf * idf
    }
  }

  /// The same, each term by what it counts in a text.
  private func weightedEnergy(of terms: [String]) -> Double {
    terms.reduce(0) { sum, term in
      guard let id = index.number(of: term) else { return sum }
      let idf = index.idf(documentFrequency: index.documentFrequency(ofTermAt: id))
      return sum + weights[id] * idf * idf
    }
  }

  /// What a word weighs that no text has.
  private var unknownEnergy: Double {
    let idf = index.idf(documentFrequency: 0)
    return idf * idf
  }
}
