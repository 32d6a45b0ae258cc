public import Guides
import Glibc

/// Plain TF-IDF over single sentences: what the real ranking is to be compared with.
///
/// Words are runs of letters in lower case, nothing more: no stems, no stop words, no synonyms.
/// A word's weight is (1 + ln tf) · (1 + ln((1 + N) / (1 + df))) and a sentence's score the cosine
/// with the question. Salton and Buckley, “Term-weighting approaches in automatic text retrieval”,
/// 1988.
public struct SentenceTFIDF: Sendable {
  /// A sentence that holds a word.
  private struct Posting {
    var sentence: Int
    var weight: Double
  }

  private let sentences: [(text: String, section: String)]
  private let idf: [String: Double]
  private let postings: [String: [Posting]]

  /// Weighs the words of all sentences of guides.
  ///
  /// - Complexity: O(*n*) in the length of the guides.
  public init(guides: [Guide]) {
    let keys = SectionKeys(guides: guides)
    var sentences: [(text: String, section: String)] = []
    var counts: [[String: Int]] = []
    for (number, guide) in guides.enumerated() {
      for passage in guide.passages {
        for sentence in passage.sentences {
          let key = keys.key(guide: number, section: passage.section) ?? ""
          sentences.append((sentence.text, key))
          counts.append(Self.counts(sentence.text))
        }
      }
    }
    self.sentences = sentences
    idf = Self.idf(counts)
    postings = Self.postings(counts, idf: idf)
  }

  /// The sentences that share a word with the question, best first.
  ///
  /// - Parameter gold: What tells whether a sentence answers.
  public func ranking(
    of question: String, by gold: Gold = .sections(right: [], needs: nil)
  ) -> [RankedPlace] {
    var scores: [Int: Double] = [:]
    let weights = Self.unitWeights(Self.counts(question), idf: idf)
    // Dictionaries have no fixed order, and the last bit of a sum depends on it.
    for (word, weight) in weights.sorted(by: { $0.key < $1.key }) {
      for posting in postings[word] ?? [] {
        scores[posting.sentence, default: 0] += weight * posting.weight
      }
    }
    return scores.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .map { number, score in
        let (text, section) = sentences[number]
        return RankedPlace(
          section: section, score: score,
          isRight: gold.isRight(FoldedText(text), section: section))
      }
  }

  private static func counts(_ text: String) -> [String: Int] {
    var counts: [String: Int] = [:]
    for word in text.lowercased().split(whereSeparator: { !$0.isLetter }) {
      counts[String(word), default: 0] += 1
    }
    return counts
  }

  private static func idf(_ counts: [[String: Int]]) -> [String: Double] {
    var documents: [String: Int] = [:]
    for sentence in counts {
      for word in sentence.keys { documents[word, default: 0] += 1 }
    }
    return documents.mapValues { 1 + log(Double(1 + counts.count) / Double(1 + $0)) }
  }

  private static func postings(
    _ counts: [[String: Int]], idf: [String: Double]
  ) -> [String: [Posting]] {
    var postings: [String: [Posting]] = [:]
    for (sentence, words) in counts.enumerated() {
      for (word, weight) in unitWeights(words, idf: idf) {
        postings[word, default: []].append(Posting(sentence: sentence, weight: weight))
      }
    }
    return postings
  }

  /// Weights of length 1 together; words that no sentence holds weigh nothing.
  private static func unitWeights(
    _ counts: [String: Int], idf: [String: Double]
  ) -> [(key: String, value: Double)] {
    let weights = counts.sorted { $0.key < $1.key }.map { word, count in
      (key: word, value: (1 + log(Double(count))) * (idf[word] ?? 0))
    }
    let length = weights.reduce(0) { $0 + $1.value * $1.value }.squareRoot()
    guard length > 0 else { return [] }
    return weights.map { (key: $0.key, value: $0.value / length) }
  }
}
