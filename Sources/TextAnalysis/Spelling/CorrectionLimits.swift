/// How far a correction may go from what was typed.
enum CorrectionLimits {
  /// Typed words beyond this are no words.
  static let longestWord = 40

  /// How many edits a word of so many letters may be away; nil when it is not corrected at all.
  static func edits(_ letters: Int) -> Int? {
    switch letters {
    case 4...5: 1
    case 6...11: 2
    case 12...longestWord: 3
    default: nil
    }
  }

  /// What the edits may cost together; less than all edits at full cost, so that a word with two
  /// unlikely slips is left alone.
  static func cost(_ letters: Int) -> Double {
    switch letters {
    case ...4: 0.8
    case 5: 1
    case 6...8: 1.6
    default: 2
    }
  }
}
