/// The order in which alternatives are gone through, the same in all windows.
///
/// A document that holds none of the first alternatives of the schedule has at most the sum, over the
/// words, of the best of the others. As soon as that sum is no more than what has to be exceeded, only
/// documents that hold one of the first are candidates; the others are but looked up in these. The order
/// lowers the sum with as few postings as may be.
struct SearchSchedule {
  /// The places of the alternatives.
  private(set) var places: [Int] = []
  /// By place of the schedule: what the alternatives from there on can add together.
  private var rests: [UInt32] = []
  /// So many alternatives bring up candidates.
  private(set) var sweptCount = 0

  /// What going through some more alternatives of a word would bring.
  private struct Step {
    var end: Int
    var rest: UInt32
    /// By how much it lowers the sum, for each posting to go through.
    var worth: Float
  }

  /// Orders the alternatives of words that have each their best ones first.
  ///
  /// - Complexity: O(*a* · *w*) for *a* alternatives of *w* words.
  init(
    _ words: UnsafeMutableBufferPointer<SearchedWord>,
    _ alternatives: UnsafeMutableBufferPointer<SearchedAlternative>
  ) {
    var ends = words.map(\.alternatives.lowerBound)
    var steps = words.indices.map { Self.step(words[$0], from: ends[$0], alternatives) }
    var total: UInt32 = 0
    for word in words {
      total &+= Self.rest(word, from: word.alternatives.lowerBound, alternatives)
    }
    while let word = steps.indices.max(by: { steps[$0].worth < steps[$1].worth }),
      steps[word].worth >= 0
    {
      let before = Self.rest(words[word], from: ends[word], alternatives)
      for place in ends[word]..<steps[word].end {
        places.append(place)
        rests.append(total)
      }
      total &-= before &- steps[word].rest
      ends[word] = steps[word].end
      steps[word] = Self.step(words[word], from: ends[word], alternatives)
    }
    rests.append(total)
    sweptCount = places.count
  }

  /// What the alternatives that bring up no candidates can add together.
  var rest: UInt32 { rests[sweptCount] }

  /// Lets no more alternatives bring up candidates than have to; whether that changed anything.
  ///
  /// - Parameter threshold: What a document has to exceed; no less than the time before.
  mutating func shorten(_ threshold: UInt32) -> Bool {
    let before = sweptCount
    while sweptCount > 0, rests[sweptCount - 1] <= threshold { sweptCount -= 1 }
    return sweptCount != before
  }

  /// What the best alternative from a place on can add; 0 where there is none.
  private static func rest(
    _ word: SearchedWord, from place: Int,
    _ alternatives: UnsafeMutableBufferPointer<SearchedAlternative>
  ) -> UInt32 {
    place < word.alternatives.upperBound ? alternatives[place].most : 0
  }

  /// The step that is worth most; below 0 where none is left.
  private static func step(
    _ word: SearchedWord, from start: Int,
    _ alternatives: UnsafeMutableBufferPointer<SearchedAlternative>
  ) -> Step {
    let before = rest(word, from: start, alternatives)
    var best = Step(end: start, rest: before, worth: -1)
    var cost = 0
    for place in start..<word.alternatives.upperBound {
      cost += alternatives[place].count
      let rest = rest(word, from: place + 1, alternatives)
      let worth = Float(before &- rest) / Float(cost + 1)
      if worth > best.worth { best = Step(end: place + 1, rest: rest, worth: worth) }
    }
    return best
  }
}
