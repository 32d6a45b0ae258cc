extension VerdictReason {
  /// The words with what was read where, for people who ask why.
  func words(of item: VerdictEvidence, for claim: Claim) -> String {
    let denied = item.assertion.isNegated ? ", denied" : ""
    let side = item.isOnAxis ? ", by the side it takes" : ""
    return "\(words): \(claim.kind) asked, \(item.assertion.mood)\(denied) read\(side)"
  }

  /// The words for people who ask why.
  var words: String {
    switch self {
    case .noClaim: "not a yes/no question"
    case .nothing: "the words do not settle it"
    case .answered: "the answer begins with yes or no"
    case .said: "the clause about it says so"
    case .depends: "it holds on a condition or after advice"
    case .contradiction: "one clause affirms it, another denies it"
    case .warned: "affirmed, but a warning speaks of it"
    case .bound: "the bound that is given decides"
    }
  }
}
