/// A word of the query while the best documents are looked for.
struct SearchedWord {
  /// Its alternatives' places, by the most that each can add, the highest first.
  let alternatives: Range<Int>
  /// Where the alternatives begin of which the documents that hold them are no candidates for that.
  var sweptEnd: Int
  /// The most that an alternative from there on can add.
  var rest: UInt32 = 0
  /// The most that the word can add in the window at hand.
  var most: UInt32 = 0
  /// The most that an alternative can add that was not gone through in the window at hand.
  var open: UInt32 = 0
  /// Whether its points are held apart in the window at hand, as more of them may come.
  var hasColumn = false

  init(alternatives: Range<Int>) {
    self.alternatives = alternatives
    sweptEnd = alternatives.lowerBound
  }

  /// The places of the alternatives that bring up candidates.
  var swept: Range<Int> { alternatives.lowerBound..<sweptEnd }
}

/// A way to say a word while the best documents are looked for.
struct SearchedAlternative {
  /// The word's place.
  let word: Int
  /// The places of its terms' cursors, the shortest list first.
  let cursors: Range<Int>
  /// Points for a damped frequency of 1.
  let scale: Float
  /// The most that it can add in any document.
  let most: UInt32
  /// The number of postings to go through.
  let count: Int
  /// The most that it can add in the window at hand, where it brings up candidates.
  var bound: UInt32 = 0
  /// Whether its postings were gone through in the window at hand.
  var isAdded = false

  /// Whether it is a single term.
  var isTerm: Bool { cursors.count == 1 }
}
