import TextAnalysis

/// Puts questions together that miss the same thing.
struct GapGrouping {
  /// A group while it grows.
  private struct Draft {
    var key: [String]
    var spellings: [String] = []
    var sections: [[String]] = []
    var questions: [String] = []
  }

  private let analyzer = Analyzer(language: nil)
  private var drafts: [Draft] = []

  /// Adds a question to the group of each thing that it misses.
  ///
  /// One that names nothing goes to the group of its nearest section.
  mutating func add(_ record: GapRecord) {
    var keys: [[String]] = []
    for word in record.missing {
      let key = key(of: word)
      guard !key.isEmpty, !keys.contains(key) else { continue }
      keys.append(key)
      put(record, spelling: word, under: key)
    }
    if keys.isEmpty { put(record, spelling: nil, under: ["\0"] + (record.nearest.first ?? [])) }
  }

  /// The groups, largest first; of equal ones the older first.
  var groups: [GapReport.Group] {
    let order = drafts.indices.sorted {
      (drafts[$1].questions.count, $0) < (drafts[$0].questions.count, $1)
    }
    return order.map { index in
      GapReport.Group(
        missing: Self.mostCommon(drafts[index].spellings),
        section: Self.mostCommon(drafts[index].sections) ?? [],
        questions: drafts[index].questions)
    }
  }

  private func key(of word: String) -> [String] {
    analyzer.analyze(word).filter { !$0.isCompound }.map(\.term)
  }

  private mutating func put(_ record: GapRecord, spelling: String?, under key: [String]) {
    let index =
      drafts.firstIndex { $0.key == key }
      ?? drafts.firstIndex { Self.isSlip(key, of: $0.key) } ?? drafts.count
    if index == drafts.count { drafts.append(Draft(key: key)) }
    if let spelling { drafts[index].spellings.append(spelling.lowercased()) }
    if let section = record.nearest.first { drafts[index].sections.append(section) }
    drafts[index].questions.append(record.question)
  }

  /// Whether two keys are one word each, of which one is a misspelling of the other.
  private static func isSlip(_ key: [String], of other: [String]) -> Bool {
    guard key.count == 1, other.count == 1, key != other else { return false }
    let corrector = SpellingCorrector(vocabulary: [.init(word: other[0], frequency: 0)])
    return corrector.correction(of: key[0]) == other[0]
  }

  /// The most frequent value, of equally frequent ones the first.
  private static func mostCommon<Value: Hashable>(_ values: [Value]) -> Value? {
    var counts: [Value: Int] = [:]
    for value in values { counts[value, default: 0] += 1 }
    let most = counts.values.max()
    return values.first { counts[$0] == most }
  }
}
