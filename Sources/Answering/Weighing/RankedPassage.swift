/// A passage with its score and what made it up.
struct RankedPassage: Sendable, Equatable {
  /// The passage's id in the library.
  var id: Int
  /// The sum of all evidence; not negative.
  var score: Double
  /// The TF-IDF share of what was asked.
  var lexical: Double
  /// The most alike phrasing of its section.
  var phrasing: PhrasingMatch?
  /// Evidence beyond the words, by name.
  var evidence: [Evidence]
  /// The shares of the concepts, in the reading's order, in units of ``lexical``.
  var shares: [Double]

  /// A named piece of evidence.
  struct Evidence: Sendable, Equatable {
    var name: String
    var points: Double
  }
}

/// The ranking of a question.
struct PassageRanking: Sendable, Equatable {
  /// The passages, best first: score down, then order in the guides.
  var passages: [RankedPassage]
  /// The most that ``RankedPassage/lexical`` could be shared into: the weights of all concepts.
  var mass: Double
}
