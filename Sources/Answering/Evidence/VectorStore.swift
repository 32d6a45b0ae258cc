import Collection
import Guides
import Synchronization
import TextAnalysis
import Understanding

/// The vectors of the guides' terms, read when a term is first weighed.
final class VectorStore: Sendable {
  private let library: GuideCollection
  /// The zero vector of terms that have none.
  private let known = Mutex<[Int32: WordVector]>([:])
  /// Stems of another language are not in the table, or are there by chance.
  private let isEnglish: Bool

  /// Beyond so many terms all are read anew, so that memory stays bounded.
  private static let capacity = 20_000

  init(_ library: GuideCollection) {
    self.library = library
    isEnglish = library.analyzer.language.hasPrefix("en")
  }

  /// How near the passages are to what a question is about, after the turns before it.
  ///
  /// - Complexity: O(terms of the passages).
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
    let passages = known.withLock { known in
      if known.count > Self.capacity { known.removeAll() }
      return matches.sorted { $0.key < $1.key }.map { id, match in
        let section = library.sectionNumber(of: match.id)
        let heading = sum(library.sections[section].heading, &known)
        let around = around(match, under: heading, &known)
        var (whole, sentences) = (around, [Float]())
        for (terms, met) in zip(match.terms.sentences, match.sentences) {
          var sentence = sum(terms, &known)
          whole.add(sentence)
          sentence.add(around)
          sentences.append(asked.nearness(of: sentence, met: met))
        }
        let nearness = headings[section] ?? asked.nearness(of: heading, met: match.heading)
        headings[section] = nearness
        if whole.length > 0 { center.add(whole, times: 1 / whole.length) }
        let meaning = PassageMeaning(
          sentences: sentences, passage: asked.nearness(of: whole, met: match.body),
          heading: nearness)
        return (id, meaning)
      }
    }
    return GuideMeaning(
      passages: Dictionary(uniqueKeysWithValues: passages), center: center, asked: asked)
  }

  /// What has to be read with a passage: of an item, a row or code the lead-in, the column heads and the
  /// heading, for they are about that, though they need not say so.
  private func around(
    _ match: PassageMatch, under heading: WordVector, _ known: inout [Int32: WordVector]
  ) -> WordVector {
    switch library.passages.form(of: match.id) {
    case .listItem, .tableRow, .code:
      var around = sum(match.terms.context, &known)
      around.add(heading)
      return around
    case .paragraph, .quotation, .caution: return .zero
    }
  }

  private func sum(_ terms: [Int32], _ known: inout [Int32: WordVector]) -> WordVector {
    var sum = WordVector.zero
    for term in terms {
      if let vector = known[term] {
        sum.add(vector)
      } else {
        let vector = WordVectors.vector(ofStem: library.terms.term(term)) ?? .zero
        known[term] = vector
        sum.add(vector)
      }
    }
    return sum
  }
}
