/// A possible correction and the evidence for it.
struct RankedWord {
  /// Below this difference in evidence two words are equally likely.
  private static let margin = 0.05

  let bytes: [UInt8]
  /// The cost of the edits.
  let cost: Double
  /// The cost of the edits less what the word's frequency speaks for it.
  let evidence: Double

  init(bytes: [UInt8], cost: Double, _ frequency: Int) {
    self.bytes = bytes
    self.cost = cost
    // A tie-breaker: the step from unused to used counts most, and all of it less than an edit.
    var bonus = frequency > 0 ? 0.06 : 0
    var rest = frequency
    while rest > 1, bonus < 0.2 {
      rest >>= 1
      bonus += 0.02
    }
    evidence = cost - bonus
  }

  static func < (a: RankedWord, b: RankedWord) -> Bool {
    a.evidence == b.evidence
      ? a.bytes.lexicographicallyPrecedes(b.bytes) : a.evidence < b.evidence
  }

  /// Whether another word is as likely as the best one and means something else.
  func rivals(_ best: RankedWord) -> Bool {
    // Forms of one word: either will do.
    evidence - best.evidence < Self.margin && !isForm(of: best)
  }

  /// Whether two words begin alike and differ in their endings at most.
  func isForm(of other: RankedWord) -> Bool {
    let shared = zip(bytes, other.bytes).prefix { $0 == $1 }.count
    return shared >= max(4, min(bytes.count, other.bytes.count) - 2)
  }
}
