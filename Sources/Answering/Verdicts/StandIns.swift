import TextAnalysis
import Understanding

/// Which words of the guides stand for which of a question's.
struct StandIns: Sendable {
  private var terms: [String: Set<String>] = [:]
  private var analyzer = Analyzer(language: nil)

  /// Weaker stand-ins bring a passage up, but do not make its words the question's.
  static let leastStrength: Float = 0.5

  /// Nothing stands for anything but itself.
  init() {}

  /// The stand-ins of a question's words.
  init(_ question: ExpandedQuestion, analyzer: Analyzer) {
    self.analyzer = analyzer
    for word in question.words {
      for alternative in word.alternatives where alternative.strength >= Self.leastStrength {
        terms[analyzer.term(word.folded), default: []].insert(analyzer.term(alternative.wording))
      }
    }
  }

  /// Whether one word can stand for the other.
  func stand(_ one: String, for other: String) -> Bool {
    let (first, second) = (analyzer.term(one), analyzer.term(other))
    return first == second || terms[first]?.contains(second) == true
      || terms[second]?.contains(first) == true
  }
}
