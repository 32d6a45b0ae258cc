import TextAnalysis
import Understanding

/// What a question is about, after the turns before it.
struct AskedMeaning {
  /// The sum of the vectors of its words, those of the turns before weaker with each.
  private var vector = WordVector.zero
  /// The share of the question's mass that has vectors.
  private var known: Float = 0
  private let mass: Float

  init(_ question: AskedQuestion, analyzer: Analyzer) {
    mass = question.own.mass
    for word in question.own.words {
      guard let own = Self.vector(of: word, analyzer) else { continue }
      vector.add(own)
      known += word.mass / mass
    }
    for word in question.earlier.words {
      guard let own = Self.vector(of: word, analyzer) else { continue }
      vector.add(own, times: word.weight)
    }
  }

  /// The cosine to a text, whatever share of the words has vectors.
  func cosine(to text: WordVector) -> Float { vector.cosine(to: text) }

  /// How near a text is: the cosine, and for words that have no vectors what the text meets of the question.
  func nearness(of text: WordVector, met: FieldMatch) -> Float {
    let known = min(1, self.known)
    return known * vector.cosine(to: text) + (1 - known) * met.sum / mass
  }

  private static func vector(of word: ExpandedWord, _ analyzer: Analyzer) -> WordVector? {
    WordVectors.vector(ofStem: analyzer.term(word.folded))
  }
}
