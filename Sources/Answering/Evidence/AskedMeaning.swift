import TextAnalysis
import Understanding

/// What a question is about, after the turns before it.
struct AskedMeaning {
  /// The vector of the question, with those of the words of the turns before, weaker with each.
  private var vector: WordVector
  /// The share of the question's mass that has vectors.
  private var known: Float = 0
  private let mass: Float

  init(_ question: AskedQuestion, analyzer: Analyzer) {
    mass = question.own.mass
    var words: [WordVectors.Word] = []
    for word in question.own.words {
      guard let own = Self.word(word, analyzer) else { continue }
      words.append(own)
      known += word.mass / mass
    }
    vector = WordVectors.sum(of: words, in: .question)
    for word in question.earlier.words {
      if let own = Self.word(word, analyzer) { vector.add(own.vector, times: word.weight) }
    }
  }

  /// The cosine to a text, whatever share of the words has vectors.
  func cosine(to text: WordVector) -> Float { vector.cosine(to: text) }

  /// How near a text is: the cosine, and for words that have no vectors what the text meets of the question.
  func nearness(of text: WordVector, met: FieldMatch) -> Float {
    let known = min(1, self.known)
    return known * vector.cosine(to: text) + (1 - known) * met.sum / mass
  }

  private static func word(_ word: ExpandedWord, _ analyzer: Analyzer) -> WordVectors.Word? {
    WordVectors.word(analyzer.term(word.folded), in: .question)
  }
}
