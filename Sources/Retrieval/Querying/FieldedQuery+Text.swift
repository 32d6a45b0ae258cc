public import TextAnalysis

extension FieldedQuery {
  /// The query of a text as it stands, without any reading of what is asked: each word with its
  /// related words, a word that comes again counted again.
  ///
  /// - Complexity: O(words).
  public init(
    text: String, analyzer: Analyzer, strengths: WordStrengths = .standard
  ) {
    var words: [Word] = []
    var places: [String: Int] = [:]
    for token in analyzer.analyze(text) where !token.isCompound && !token.term.isEmpty {
      let isFunctionWord = StopWords.isFunctionWord(token.folded)
      let weight = isFunctionWord ? strengths.functionWord : 1
      if let place = places[token.term] {
        words[place].weight += weight
        continue
      }
      places[token.term] = words.count
      var alternatives = [
        Alternative(terms: [token.term], rarity: WordFrequencies.rarity(of: token.folded))
      ]
      if !isFunctionWord {
        alternatives += Self.related(token, analyzer, strengths)
      }
      words.append(Word(weight: weight, alternatives: alternatives))
    }
    self.init(words: words)
  }

  private static func related(
    _ token: AnalyzedToken, _ analyzer: Analyzer, _ strengths: WordStrengths
  ) -> [Alternative] {
    guard WordFrequencies.zipf(of: token.folded) ?? 0 < strengths.commonest else { return [] }
    var best: [String: Alternative] = [:]
    var order: [String] = []
    for related in RelatedWords.related(to: token.folded)
    where related.weight >= strengths.leastRelated {
      let term = analyzer.term(related.word)
      // Heaviest first, so that the first of a term's words is its best.
      guard term != token.term, best[term] == nil else { continue }
      best[term] = Alternative(
        terms: [term], strength: strengths.related * Double(related.weight) / 10,
        rarity: WordFrequencies.rarity(of: related.word))
      order.append(term)
    }
    return order.compactMap { best[$0] }
  }
}
