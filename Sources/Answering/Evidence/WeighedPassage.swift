/// A passage with what speaks for it.
package struct WeighedPassage: Sendable {
  /// The passage's number in the collection.
  package var id: Int
  package var evidence: Evidence
  /// The place of the sentence that answers best.
  package var bestSentence: Int
  /// What each sentence meets of the question, as a share of its mass.
  package var sentenceShares: [Float]
  /// By word of the question: the alternative that the passage meets, −1 where none.
  var met: [Int32]
  /// The same for the passage's own text, without headings and context.
  var body: [Int32]
  /// P(answers), 0…1.
  package var probability: Float = 0
}
