/// The weighted distance between two words in edits: letters replaced, missing, added, swapped.
///
/// Optimal string alignment: Damerau's (1964) four edits by dynamic programming in the manner of Wagner
/// and Fischer (1974), in a band around the diagonal.
struct EditDistance {
  /// The edits of a way from one word to the other, and what they cost together.
  struct Way: Equatable {
    var cost: Double
    var edits: Int

    static let start = Way(cost: 0, edits: 0)
    /// Farther than any way that will be taken.
    static let far = Way(cost: 1e9, edits: 1 << 20)

    func plus(_ cost: Double) -> Way {
      Way(cost: self.cost + cost, edits: edits + 1)
    }

    func orCheaper(_ other: Way) -> Way {
      (other.cost, other.edits) < (cost, edits) ? other : self
    }
  }

  private let typed: [UInt8]
  private let word: [UInt8]

  /// Prepares the way from a typed word to a known one.
  init(from typed: [UInt8], to word: [UInt8]) {
    self.typed = typed
    self.word = word
  }

  /// The cheapest way, or nil when it takes more than so many edits.
  ///
  /// - Complexity: O(*n* · *d*) for words of *n* bytes and *d* edits.
  func way(atMost edits: Int) -> Way? {
    guard abs(typed.count - word.count) <= edits else { return nil }
    var twoBefore: [Way] = []
    var before = Array(repeating: Way.far, count: word.count + 1)
    before[0] = .start
    for column in stride(from: 1, through: min(edits, word.count), by: 1) {
      before[column] = added(column, before)
    }
    for row in stride(from: 1, through: typed.count, by: 1) {
      let current = self.row(row, before, twoBefore, band: edits)
      if current.allSatisfy({ $0.edits > edits }) { return nil }
      twoBefore = before
      before = current
    }
    let way = before[word.count]
    return way.edits <= edits ? way : nil
  }

  private func row(_ row: Int, _ before: [Way], _ twoBefore: [Way], band: Int) -> [Way] {
    var current = Array(repeating: Way.far, count: word.count + 1)
    for column in max(0, row - band)...max(0, min(word.count, row + band)) {
      var best = dropped(row, before[column], atStart: column == 0)
      if column > 0 {
        best = best.orCheaper(added(column, current))
        best = best.orCheaper(replaced(row, column, before[column - 1]))
        if isSwap(row, column) {
          best = best.orCheaper(twoBefore[column - 2].plus(EditCosts.transposition))
        }
      }
      current[column] = best
    }
    return current
  }

  private func added(_ column: Int, _ current: [Way]) -> Way {
    let cost = EditCosts.insertion(
      word[column - 1], before: column > 1 ? word[column - 2] : 0,
      after: column < word.count ? word[column] : 0)
    let first = column == 1 && current[0] == .start ? EditCosts.firstLetter : 0
    return current[column - 1].plus(cost + first)
  }

  private func dropped(_ row: Int, _ above: Way, atStart: Bool) -> Way {
    let cost = EditCosts.insertion(
      typed[row - 1], before: row > 1 ? typed[row - 2] : 0,
      after: row < typed.count ? typed[row] : 0)
    return above.plus(cost + (row == 1 && atStart ? EditCosts.firstLetter : 0))
  }

  private func replaced(_ row: Int, _ column: Int, _ diagonal: Way) -> Way {
    let (a, b) = (typed[row - 1], word[column - 1])
    if a == b { return diagonal }
    let first = row == 1 && column == 1 ? EditCosts.firstLetter : 0
    return diagonal.plus(EditCosts.substitution(a, b) + first)
  }

  private func isSwap(_ row: Int, _ column: Int) -> Bool {
    row > 1 && column > 1 && typed[row - 1] == word[column - 2]
      && typed[row - 2] == word[column - 1] && typed[row - 1] != typed[row - 2]
  }
}
