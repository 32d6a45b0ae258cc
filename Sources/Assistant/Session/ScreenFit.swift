import Answering

/// An answer as much of it as a screen takes, and what is left for `/more`.
struct ScreenFit {
  /// The answer with the quotes that are shown at once.
  let shown: Answer
  /// The quotes that are not.
  let held: [Quote]
  /// Whether even so it is longer than the screen, so that its first line is out of sight.
  let isLong: Bool

  /// Holds quotes back, the last first, until an answer fits; never the first, nor a caution.
  ///
  /// - Parameters:
  ///   - answer: The whole answer.
  ///   - rows: How many lines there is room for; nil where nobody looks at a screen.
  ///   - height: How many lines an answer takes.
  init(_ answer: Answer, rows: Int?, height: (Answer) -> Int) {
    var shown = answer
    var held: [Quote] = []
    if let rows {
      while height(shown) > rows,
        let last = shown.passages.indices.dropFirst()
          .last(where: { shown.passages[$0].role != .caution })
      {
        held.insert(shown.passages.remove(at: last), at: 0)
      }
    }
    isLong = rows.map { height(shown) > $0 } ?? false
    self.shown = shown
    self.held = held
  }
}
