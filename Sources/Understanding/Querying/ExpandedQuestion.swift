/// A question as words with alternatives, corrections applied.
package struct ExpandedQuestion: Sendable, Equatable {
  /// A spelling that was read as another word.
  package struct Respelling: Sendable, Equatable {
    package var typed: String
    package var readAs: String
  }

  /// The words in order.
  package var words: [ExpandedWord]
  /// What was corrected.
  package var corrections: [Respelling]
  /// What may be one word or another: for each such spelling the two.
  package var undecided: [[Respelling]] = []

  package init(words: [ExpandedWord] = [], corrections: [Respelling] = []) {
    self.words = words
    self.corrections = corrections
  }

  /// The sum of what its words weigh; at least a little, so that it can be divided by.
  package var mass: Float { max(1e-3, words.reduce(0) { $0 + $1.mass }) }
}
