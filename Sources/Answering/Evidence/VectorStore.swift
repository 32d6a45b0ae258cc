import Collection
import Synchronization
import TextAnalysis
import Understanding

/// The vectors of the guides' passages, made when a passage is first weighed.
final class VectorStore: Sendable {
  private let library: GuideCollection
  private let known = Mutex(KnownVectors())
  /// Stems of another language are not in the table, or are there by chance.
  private let isEnglish: Bool

  init(_ library: GuideCollection) {
    self.library = library
    isEnglish = library.analyzer.language.hasPrefix("en")
  }

  /// How near the passages are to what a question is about, after the turns before it.
  ///
  /// - Complexity: O(sentences of the passages); O(their terms) where they were not weighed before.
  func meaning(of question: AskedQuestion, matches: [Int: PassageMatch]) -> GuideMeaning {
    guard isEnglish else {
      return GuideMeaning(
        passages: matches.mapValues {
          PassageMeaning(sentences: [Float](repeating: 0, count: $0.sentences.count))
        })
    }
    let asked = AskedMeaning(question, analyzer: library.analyzer)
    var headings: [Int: Float] = [:]
    var center = WordVector.zero
    var passages: [Int: PassageMeaning] = [:]
    known.withLock { known in
      known.bound()
      for (id, match) in matches.sorted(by: { $0.key < $1.key }) {
        let section = library.sectionNumber(of: id)
        let vectors = known.passage(match, in: library)
        let heading =
          headings[section]
          ?? asked.nearness(of: known.heading(of: section, in: library), met: match.heading)
        headings[section] = heading
        if vectors.whole.length > 0 { center.add(vectors.whole, times: 1 / vectors.whole.length) }
        let sentences = zip(vectors.sentences, match.sentences)
        passages[id] = PassageMeaning(
          sentences: sentences.map { asked.nearness(of: $0, met: $1) },
          passage: asked.nearness(of: vectors.whole, met: match.body), heading: heading)
      }
    }
    return GuideMeaning(passages: passages, center: center, asked: asked)
  }
}
