import TextAnalysis

/// Patterns under the cases of an enumeration, tried in the order of the cases.
struct PatternTable<Label: RawRepresentable & CaseIterable & Sendable>: Sendable
where Label.RawValue == String, Label.AllCases: Sendable {
  private let patterns: [(label: Label, pattern: Pattern)]

  /// Reads labelled patterns; those under an unknown label are left out.
  init(_ lines: [(label: String, pattern: String)]) {
    let byLabel = Dictionary(grouping: lines, by: \.label)
    patterns = Label.allCases.flatMap { label in
      (byLabel[label.rawValue] ?? []).map { (label, Pattern($0.pattern)) }
    }
  }

  /// The first label whose pattern takes the whole text.
  func whole(_ text: ClassedWords) -> Label? {
    patterns.first { $0.pattern.matchesWhole(text) }?.label
  }

  /// The first label whose pattern takes a run of words, and the run.
  func first(in text: ClassedWords) -> (label: Label, range: Range<Int>)? {
    for (label, pattern) in patterns {
      if let range = pattern.firstMatch(in: text) { return (label, range) }
    }
    return nil
  }
}
