import TextAnalysis

/// Patterns under the cases of an enumeration, tried in the order of the cases.
struct PatternTable<Label: RawRepresentable & CaseIterable & Sendable>: Sendable
where Label.RawValue == String, Label.AllCases: Sendable {
  private let patterns: [(label: Label, pattern: Pattern)]
  /// The places of the patterns by a word that each needs, and of those that need none.
  private let places: [String: [Int]]
  private let anyway: [Int]

  /// Reads labelled patterns; those under an unknown label are left out.
  init(_ lines: [(label: String, pattern: String)]) {
    let byLabel = Dictionary(grouping: lines, by: \.label)
    patterns = Label.allCases.flatMap { label in
      (byLabel[label.rawValue] ?? []).map { (label, Pattern($0.pattern)) }
    }
    var (places, anyway): ([String: [Int]], [Int]) = ([:], [])
    for (place, entry) in patterns.enumerated() {
      guard let keys = entry.pattern.keys else {
        anyway.append(place)
        continue
      }
      for key in Set(keys) { places[key, default: []].append(place) }
    }
    (self.places, self.anyway) = (places, anyway)
  }

  /// The patterns that a text may meet, in order.
  private func candidates(for text: ClassedWords) -> [Int] {
    var found = Set(anyway)
    for word in text.words { if let places = places[word] { found.formUnion(places) } }
    return found.sorted()
  }

  /// The first label whose pattern takes the whole text.
  func whole(_ text: ClassedWords) -> Label? {
    candidates(for: text).first { patterns[$0].pattern.matchesWhole(text) }
      .map { patterns[$0].label }
  }

  /// The first label whose pattern takes a run of words, and the run.
  func first(in text: ClassedWords) -> (label: Label, range: Range<Int>)? {
    for place in candidates(for: text) {
      let (label, pattern) = patterns[place]
      if let range = pattern.firstMatch(in: text) { return (label, range) }
    }
    return nil
  }
}
