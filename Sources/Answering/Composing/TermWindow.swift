import TextAnalysis

/// Finds the terms of a wording in analysed text.
enum TermWindow {
  /// How many positions a term several terms may be spread over and still say one thing.
  private static let reach = 3

  /// The places of tokens at which the terms stand near each other; empty where they do not.
  static func places(of terms: [String], in tokens: [AnalyzedToken]) -> [Int] {
    guard let first = terms.first else { return [] }
    let starts = tokens.indices.filter { tokens[$0].term == first }
    guard terms.count > 1 else { return starts }
    var found: [Int] = []
    for start in starts {
      let window = tokens.indices.filter {
        abs(tokens[$0].position - tokens[start].position) <= reach * (terms.count - 1)
      }
      let others = terms.dropFirst().map { term in window.first { tokens[$0].term == term } }
      let places = others.compactMap(\.self)
      if places.count == others.count { found += [start] + places }
    }
    return found
  }

  /// Whether the terms stand near each other in the text.
  static func holds(_ terms: [String], in tokens: [AnalyzedToken]) -> Bool {
    !places(of: terms, in: tokens).isEmpty
  }
}
