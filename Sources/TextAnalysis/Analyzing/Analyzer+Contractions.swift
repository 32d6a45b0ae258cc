extension Analyzer {
  /// The words a contraction stands for, or nil when the folded word is none.
  ///
  /// `don't` gives `do` `not`, `i'm` gives `i` `am`, `what's` gives `what` `is`; also without the
  /// apostrophe where that makes no other word: `dont`, `ive`, `whats`, but not `well`, `were`, `ill`,
  /// `id`, `its`. `'d` is read as *would*.
  public static func expandContraction(_ folded: String) -> [String]? {
    if let words = Contraction.words(of: folded, .anywhere) { return words }
    var text = folded
    // Nearly no word has one, and bytes tell that sooner.
    guard text.withUTF8({ $0.contains(UInt8(ascii: "'")) }),
      let apostrophe = folded.utf8.lastIndex(of: UInt8(ascii: "'"))
    else { return nil }
    let host = String(folded[..<apostrophe])
    guard !host.isEmpty else { return nil }
    switch folded[apostrophe...] {
    case "'t" where host.hasSuffix("n") && host.utf8.count > 2:
      return [String(host.dropLast()), "not"]
    case "'m": return [host, "am"]
    case "'re": return [host, "are"]
    case "'ve": return [host, "have"]
    case "'ll": return [host, "will"]
    case "'d": return [host, "would"]
    case "'s": return [host, "is"]
    default: return nil
    }
  }
}
