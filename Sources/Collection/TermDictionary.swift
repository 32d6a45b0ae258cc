import Glibc
import TextAnalysis

/// The terms of the guides, numbered in the order of their first appearance.
package struct TermDictionary: Sendable {
  private var numbers: [String: Int32] = [:]
  /// The terms by their numbers.
  package private(set) var terms: [String] = []
  /// In how many passages each term stands, headings and context included.
  package private(set) var documentFrequencies: [Int32] = []
  /// How many passages there are.
  package private(set) var passageCount = 0
  private var lastSeen: [Int32] = []
  /// How rare each term's first form is in everyday English, 0…1.
  private var everyday: [Float] = []

  package init() {}

  /// The number of a term, nil where the guides do not have it.
  package func number(of term: String) -> Int32? { numbers[term] }

  /// The number of terms.
  package var count: Int { terms.count }

  /// The number of a term that is added where it is new.
  ///
  /// - Parameter folded: The word in the form in which it stands.
  mutating func add(_ term: String, folded: String) -> Int32 {
    if let known = numbers[term] { return known }
    let number = Int32(truncatingIfNeeded: terms.count)
    numbers[term] = number
    terms.append(term)
    documentFrequencies.append(0)
    lastSeen.append(-1)
    everyday.append(Float(WordFrequencies.rarity(of: folded)))
    return number
  }

  /// Counts a term for a passage, once.
  mutating func count(_ term: Int32, passage: Int) {
    let mark = Int32(truncatingIfNeeded: passage)
    guard lastSeen[Int(term)] != mark else { return }
    lastSeen[Int(term)] = mark
    documentFrequencies[Int(term)] += 1
  }

  /// The dictionary once all is counted.
  func frozen(passages: Int) -> TermDictionary {
    var frozen = self
    frozen.lastSeen = []
    frozen.passageCount = passages
    return frozen
  }

  /// How rare a term is among the passages, 0…1: its idf as a share of that of a term that stands
  /// in one passage; 1 for a term that no passage has.
  ///
  /// idf = ln(1 + (N − df + ½) / (df + ½)) (Robertson and Zaragoza, “The probabilistic relevance
  /// framework”, 2009).
  package func rarity(of term: Int32?) -> Float {
    guard let term, passageCount > 1 else { return 1 }
    let frequency = Float(documentFrequencies[Int(term)])
    guard frequency > 0 else { return 1 }
    return min(1, idf(frequency) / idf(1))
  }

  /// How much meeting a term of the guides says, 0…1: √(rarity in the guides × everyday rarity).
  package func importance(of term: Int32) -> Float {
    (rarity(of: term) * everyday[Int(term)]).squareRoot()
  }

  private func idf(_ frequency: Float) -> Float {
    logf(1 + (Float(passageCount) - frequency + 0.5) / (frequency + 0.5))
  }
}
