public import TextAnalysis

/// Two different terms side by side, in either order.
public struct TermPair: Hashable, Sendable {
  let first: String
  let second: String

  /// Makes a pair; nil for a term beside itself.
  init?(_ one: String, _ two: String) {
    guard one != two else { return nil }
    (first, second) = one < two ? (one, two) : (two, one)
  }

  /// The pairs of a question: its words of a topic, with words of grammar between them or none.
  ///
  /// - Complexity: O(words).
  public static func pairs(ofQuestion tokens: [AnalyzedToken]) -> [TermPair] {
    let terms = tokens.compactMap { topicTerm($0) }
    var seen: Set<TermPair> = []
    return zip(terms, terms.dropFirst()).compactMap { TermPair($0, $1) }
      .filter { seen.insert($0).inserted }
  }

  /// How often each pair of words of a topic is adjacent in a text.
  static func counts(in tokens: [AnalyzedToken]) -> [TermPair: Int] {
    var counts: [TermPair: Int] = [:]
    var previous: String?
    for token in tokens where !token.isCompound {
      let term = topicTerm(token)
      if let previous, let term, let pair = TermPair(previous, term) {
        counts[pair, default: 0] += 1
      }
      previous = term
    }
    return counts
  }

  /// The term of a word that carries a topic; nil for one of grammar, a compound, or no word at all.
  static func topicTerm(_ token: AnalyzedToken) -> String? {
    let isTopic =
      !token.isCompound && !token.term.isEmpty && !StopWords.isFunctionWord(token.folded)
    return isTopic ? token.term : nil
  }
}
