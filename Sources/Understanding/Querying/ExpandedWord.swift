import TextAnalysis

/// A word of a question with all that the guides may say in its place.
package struct ExpandedWord: Sendable, Equatable {
  /// A word or phrase of the guides that stands for a question's word.
  package struct Alternative: Sendable, Equatable {
    /// The terms, numbered by the library; several have to stand in one passage.
    package var terms: [Int32]
    /// How good a stand-in it is, 0…1.
    package var strength: Float
    /// How much meeting it says, 0…1: rarity in the guides and in everyday English.
    package var importance: Float
    /// How rare the words are in everyday English, 0…1.
    package var rarity: Float {
      wording.split(separator: " ").map { Float(WordFrequencies.rarity(of: String($0))) }.max() ?? 1
    }
    /// How it relates to the question's word.
    package var relation: StandInRelation
    /// The words, as a person would write them.
    package var wording: String
    /// For how many words of the question it stands together.
    package var span = 1
  }

  /// The word as typed.
  package var typed: String
  /// The word that it was read as, folded.
  package var folded: String
  /// Whether it carries grammar rather than a topic.
  package var isFunction: Bool
  /// Whether a sentence begins with it, so that a capital says nothing.
  package var opensSentence = false
  /// The number of the clause it stands in.
  package var clause: Int
  /// What meeting it is worth beside the other words: 1, less for function words and old turns.
  package var weight: Float
  /// How rare the word is, 0…1.
  package var importance: Float
  /// How many turns ago it was said; 0 for the question itself.
  package var age: Int = 0
  /// What stands for it in the guides, each once.
  package var alternatives: [Alternative] = []
  /// What English has near the word, and how much of that the guides have.
  package var surroundings = Surroundings()

  /// The closest relation among the alternatives; nil where the guides have nothing for it.
  package var bestRelation: StandInRelation? { alternatives.map(\.relation).min() }

  /// What the word adds to the mass of a question.
  package var mass: Float { weight * importance }
}
