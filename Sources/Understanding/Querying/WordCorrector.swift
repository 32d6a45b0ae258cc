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
  ///
  /// A word that the guides have is meant sooner than another of English, unless it takes much likelier
  /// slips to come by that: who asks about “comming” asks about coming, and not what is common.
  func corrections(of folded: String) -> [String] {
    guard isUnknown(folded) else { return [] }
    let own = corrector.value.findings(for: folded)
    guard let english = EnglishSpelling.finding(for: folded) else { return own.map(\.word) }
    let isLikelier = own.first.map { english.cost <= $0.cost - Self.muchLikelier }
    let isMeant = isLikelier ?? (english.cost <= EnglishSpelling.likelySlip)
    return isMeant ? [english.word] : own.map(\.word)
  }

  /// So much less the slips have to cost that lead to a word which the guides do not have.
  private static let muchLikelier = 0.4

  private func isUnknown(_ folded: String) -> Bool {
    !StopWords.isFunctionWord(folded) && !folded.utf8.contains { (0x30...0x39).contains($0) }
      && library.terms.number(of: library.analyzer.term(folded)) == nil
      && (WordFrequencies.zipf(of: folded) ?? 0) < Self.wellKnown
      && StandInWords.entries(at: 0, in: [folded]).isEmpty
  }
}
