/// How near a passage is to what a question is about: cosines, 0 where that is not known.
struct PassageMeaning: Sendable, Equatable {
  /// By sentence.
  var sentences: [Float] = []
  /// Of the whole passage.
  var passage: Float = 0
  /// Of the heading above it.
  var heading: Float = 0

  /// Of the nearest sentence.
  var sentence: Float { sentences.max() ?? 0 }
}

extension PassageMeaning {
  /// The nearest of several, part by part.
  init(nearestOf meanings: some Sequence<PassageMeaning>) {
    var (sentence, passage, heading): (Float, Float, Float) = (-1, -1, -1)
    for meaning in meanings {
      sentence = max(sentence, meaning.sentence)
      passage = max(passage, meaning.passage)
      heading = max(heading, meaning.heading)
    }
    self.init(sentences: [sentence], passage: passage, heading: heading)
  }
}
