/// Walks sorted terms and leaves out all that begin with letters too far from a word's.
///
/// A row of the table of edit distances (letters replaced, missing, added, or neighbours exchanged) for
/// each letter of the term at hand; terms that share their beginning share its rows. Where a row has no
/// entry within its bound, every term with this beginning is passed over.
struct TermAutomaton {
  private static let far: UInt8 = 100

  private let word: [UInt8]
  private let edits: UInt8
  /// Rows by the number of letters read, one after the other.
  private var rows: [UInt8]
  private var letters: [UInt8] = []

  /// Makes an automaton for a word of at most 60 bytes.
  init(_ word: [UInt8], edits: Int) {
    self.word = word
    self.edits = UInt8(edits)
    rows = (0...word.count).map { UInt8(min($0, 90)) }
  }

  /// Reads a term; its distance where that is within the edits, or else how many of its letters no term
  /// can begin with.
  mutating func read(_ term: some Collection<UInt8>) -> Verdict {
    let shared = zip(term, letters).prefix { $0 == $1 }.count
    letters.removeSubrange(shared...)
    rows.removeSubrange((shared + 1) * (word.count + 1)..<rows.count)
    for letter in term.dropFirst(shared) {
      guard appendRow(letter) else { return .hopeless(prefix: letters.count) }
    }
    let distance = rows[rows.count - 1]
    return distance <= edits ? .near(Int(distance)) : .far
  }

  enum Verdict: Equatable {
    case near(Int)
    case far
    /// No term that begins with so many letters of this one is near.
    case hopeless(prefix: Int)
  }

  /// Appends the row of one letter more; whether it leaves hope.
  private mutating func appendRow(_ letter: UInt8) -> Bool {
    let width = word.count + 1
    let before = rows.count - width
    letters.append(letter)
    var hope = false
    for place in 0..<width {
      var cost = rows[before + place] + 1
      if place > 0 {
        cost = min(cost, rows[before + width + place - 1] + 1)
        cost = min(cost, rows[before + place - 1] + (word[place - 1] == letter ? 0 : 1))
        if place > 1, letters.count > 1, word[place - 2] == letter,
          word[place - 1] == letters[letters.count - 2]
        {
          cost = min(cost, rows[before - width + place - 2] + 1)
        }
      }
      if cost > edits { cost = Self.far } else { hope = true }
      rows.append(cost)
    }
    // An exchange of neighbours may reach over a row without hope of its own.
    return hope || mayExchange(before, width)
  }

  private func mayExchange(_ before: Int, _ width: Int) -> Bool {
    rows[before..<(before + width)].contains { $0 < edits }
  }
}
