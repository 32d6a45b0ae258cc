import Collection
import Retrieval
import TextAnalysis
import Understanding

extension FieldedQuery {
  /// The query of a question, with the words of earlier turns as far as they still count.
  init(_ question: AskedQuestion, library: GuideCollection) {
    self.init(
      words: (question.own.words + question.earlier.words).map { Word($0, library: library) })
  }
}

extension FieldedQuery.Word {
  fileprivate init(_ word: ExpandedWord, library: GuideCollection) {
    let term = library.analyzer.term(word.folded)
    let itself = FieldedQuery.Alternative(
      terms: [term], rarity: WordFrequencies.rarity(of: word.folded))
    let others = word.alternatives.filter { $0.relation != .exact }.map { alternative in
      FieldedQuery.Alternative(
        terms: alternative.terms.map { library.terms.term($0) },
        strength: Double(alternative.strength), rarity: Double(alternative.rarity))
    }
    self.init(weight: Double(word.weight), alternatives: [itself] + others)
  }
}

extension FieldedIndex {
  /// About the most that a document can score: each word as often as in a good answer.
  func most(for query: FieldedQuery) -> Double {
    query.words.reduce(0) { sum, word in
      guard let asked = word.alternatives.first, let term = asked.terms.first else { return sum }
      return sum + word.weight * information(of: term, rarity: asked.rarity) * Self.goodFrequency
    }
  }

  /// The damped frequency of a word in a body and a heading.
  private static let goodFrequency = 2.0
}
