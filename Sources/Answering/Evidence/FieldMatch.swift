import Understanding

/// What a text holds of a question: for each word the best alternative that stands in it.
struct FieldMatch {
  /// By word: what is met, as strength × importance × weight; 0 where nothing is.
  var values: [Float]
  /// By word: the number of the alternative that is met; −1 where none is.
  var alternatives: [Int32]

  init(words: Int) {
    values = [Float](repeating: 0, count: words)
    alternatives = [Int32](repeating: -1, count: words)
  }

  /// The sum of what is met.
  var sum: Float { values.reduce(0, +) }

  /// Takes in what another text holds.
  mutating func formUnion(_ other: FieldMatch) {
    for word in values.indices where other.values[word] > values[word] {
      values[word] = other.values[word]
      alternatives[word] = other.alternatives[word]
    }
  }

  mutating func meet(_ word: Int, _ value: Float, _ alternative: Int) {
    guard value > values[word] else { return }
    values[word] = value
    alternatives[word] = Int32(truncatingIfNeeded: alternative)
  }
}
