import Understanding

/// A question's alternatives laid out flat, found by the terms that they are made of.
struct AlternativeTable {
  /// A place where a term helps an alternative.
  struct Slot {
    var alternative: Int32
    /// The bit of the term among those of the alternative.
    var bit: UInt8
  }

  /// An alternative of one of the words.
  struct Entry {
    var word: Int
    /// strength × importance × the word's weight.
    var value: Float
    var relation: StandInRelation
    /// The bits of all its terms.
    var whole: UInt8
  }

  let entries: [Entry]
  private let keys: [Int32]
  private let starts: [Int32]
  private let slots: [Slot]
  private let mask: Int

  /// An alternative of more words is not met word by word.
  static let mostTerms = 8

  init(_ query: ExpandedQuestion) {
    var entries: [Entry] = []
    var byTerm: [Int32: [Slot]] = [:]
    for (number, word) in query.words.enumerated() {
      for alternative in word.alternatives where alternative.terms.count <= Self.mostTerms {
        for (bit, term) in alternative.terms.enumerated() {
          byTerm[term, default: []].append(
            Slot(alternative: Int32(entries.count), bit: UInt8(1) << UInt8(bit)))
        }
        entries.append(
          Entry(
            word: number,
            value: alternative.strength * alternative.importance * word.weight,
            relation: alternative.relation,
            whole: UInt8(truncatingIfNeeded: (1 << alternative.terms.count) - 1)))
      }
    }
    self.entries = entries
    (keys, starts, slots, mask) = Self.hashed(byTerm)
  }

  private static func hashed(_ byTerm: [Int32: [Slot]]) -> ([Int32], [Int32], [Slot], Int) {
    var size = 16
    while size < byTerm.count * 3 { size *= 2 }
    var keys = [Int32](repeating: -1, count: size)
    var starts = [Int32](repeating: 0, count: size * 2)
    var slots: [Slot] = []
    for (term, list) in byTerm.sorted(by: { $0.key < $1.key }) {
      var place = Self.place(of: term, mask: size - 1)
      while keys[place] >= 0 { place = (place + 1) & (size - 1) }
      keys[place] = term
      starts[2 * place] = Int32(slots.count)
      slots += list
      starts[2 * place + 1] = Int32(slots.count)
    }
    return (keys, starts, slots, size - 1)
  }

  private static func place(of term: Int32, mask: Int) -> Int {
    Int(UInt32(bitPattern: term) &* 2_654_435_761 >> 7) & mask
  }

  /// Calls the body with each place where a term helps.
  @inline(__always)
  func forEachSlot(of term: Int32, _ body: (Slot) -> Void) {
    var place = Self.place(of: term, mask: mask)
    while true {
      let key = keys[place]
      if key == term { break }
      if key < 0 { return }
      place = (place + 1) & mask
    }
    for index in Int(starts[2 * place])..<Int(starts[2 * place + 1]) { body(slots[index]) }
  }
}
