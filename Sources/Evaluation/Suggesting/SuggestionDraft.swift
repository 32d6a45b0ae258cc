/// Suggestions while they are gathered.
struct SuggestionDraft {
  /// Questions that are answered by now.
  var answered = 0
  /// Questions that no passage comes near to.
  var open: [Suggestions.Open] = []
  private var phrasings: [Suggestions.Phrasings] = []
  private var pairs: [Suggestions.Pair] = []

  /// Adds a question to those of a passage.
  mutating func add(_ question: String, count: Int, at place: SuggestionPlace) {
    let known = phrasings.firstIndex {
      $0.place.file == place.file && $0.place.passageLine == place.passageLine
    }
    let index = known ?? phrasings.count
    if known == nil { phrasings.append(Suggestions.Phrasings(place: place)) }
    phrasings[index].questions.append(question)
    phrasings[index].count += count
  }

  /// Adds a pair of words.
  mutating func add(_ pair: (asked: String, word: String), count: Int) {
    if let index = pairs.firstIndex(where: { $0.asked == pair.asked && $0.word == pair.word }) {
      pairs[index].count += count
    } else {
      pairs.append(Suggestions.Pair(asked: pair.asked, word: pair.word, count: count))
    }
  }

  /// What was gathered, most asked first; of equals the older first.
  var suggestions: Suggestions {
    Suggestions(
      phrasings: Self.mostFirst(phrasings, by: \.count), pairs: Self.mostFirst(pairs, by: \.count),
      open: Self.mostFirst(open, by: \.count),
      answered: answered)
  }

  private static func mostFirst<Element>(
    _ elements: [Element], by count: (Element) -> Int
  ) -> [Element] {
    elements.enumerated().sorted { one, other in
      (count(other.element), one.offset) < (count(one.element), other.offset)
    }.map(\.element)
  }
}
