import Collection
import TextAnalysis

/// Finds the word that a misspelt one was meant for.
struct WordCorrector: Sendable {
  let library: GuideCollection
  private let corrector: Deferred<SpellingCorrector>

  /// Words at least this common, in Zipf's frequency, are never taken for a slip.
  private static let wellKnown = 2.0

  init(library: GuideCollection) {
    self.library = library
    corrector = Deferred {
      SpellingCorrector(
        vocabulary: library.vocabulary.counts.map { .init(word: $0.word, frequency: $0.count) })
    }
  }

  /// The word meant, or two of which either may have been meant; none where the word is known or
  /// nothing is near enough.
  func corrections(of folded: String) -> [String] {
    isUnknown(folded) ? corrector.value.findings(for: folded).map(\.word) : []
  }

  private func isUnknown(_ folded: String) -> Bool {
    !StopWords.isFunctionWord(folded) && !folded.utf8.contains { (0x30...0x39).contains($0) }
      && library.terms.number(of: library.analyzer.term(folded)) == nil
      && (WordFrequencies.zipf(of: folded) ?? 0) < Self.wellKnown
      && StandInWords.entries(at: 0, in: [folded]).isEmpty
  }
}
