/// Right words that stand where another one must have been meant: “dose it hurt”, “scars form it”.
///
/// Only where the word after it leaves no doubt; a medicine's dose stays one.
enum SoundAlikes {
  /// The word meant, for a folded word before another.
  static func meant(_ folded: String, before next: String?, opensClause: Bool) -> String? {
    guard let next, let slip = slips[folded], slip.followers.contains(next),
      opensClause || !slip.opensClause
    else { return nil }
    return slip.meant
  }

  private struct Slip {
    let meant: String
    let followers: Set<String>
    var opensClause = false
  }

  private static let pronouns: Set<String> = [
    "it", "this", "that", "the", "they", "he", "she", "my", "your", "any", "anyone",
    "microneedling",
    "u", "you", "micro", "needling", "skin",
  ]
  private static let auxiliaries: Set<String> = [
    "can", "could", "do", "does", "should", "would", "will", "is", "are", "shud", "cud",
  ]
  private static let slips: [String: Slip] = [
    "dose": Slip(meant: "does", followers: pronouns, opensClause: true),
    "dos": Slip(meant: "does", followers: pronouns, opensClause: true),
    "form": Slip(meant: "from", followers: ["it", "this", "that", "the", "them", "needles"]),
    "were": Slip(meant: "where", followers: auxiliaries, opensClause: true),
    "wear": Slip(meant: "where", followers: auxiliaries, opensClause: true),
    "ware": Slip(meant: "wear", followers: ["makeup", "make", "foundation", "it", "my"]),
    "witch": Slip(meant: "which", followers: auxiliaries.union(["one", "ones", "type", "kind"])),
  ]
}
