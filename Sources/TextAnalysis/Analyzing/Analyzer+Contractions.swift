extension Analyzer {
  /// The words a contraction stands for, or nil when the folded word is none.
  ///
  /// `don't` gives `do` `not`, `i'm` gives `i` `am`, `what's` gives `what` `is`; also without the
  /// apostrophe where that makes no other word: `dont`, `ive`, `whats`, but not `well`, `were`, `ill`,
  /// `id`, `its`. `'d` is read as *would*.
  public static func expandContraction(_ folded: String) -> [String]? {
    if let words = whole[folded] { return words }
    guard let apostrophe = folded.utf8.lastIndex(of: UInt8(ascii: "'")) else { return nil }
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
    case "'s": return [host, host == "let" ? "us" : "is"]
    default: return nil
    }
  }

  /// Contractions that follow no rule, and those people type without the apostrophe.
  private static let whole: [String: [String]] = {
    var whole: [String: [String]] = [
      "can't": ["can", "not"], "won't": ["will", "not"], "shan't": ["shall", "not"],
      "ain't": ["is", "not"], "cant": ["can", "not"], "wont": ["will", "not"],
      "cannot": ["can", "not"], "aint": ["is", "not"], "im": ["i", "am"],
      "gonna": ["going", "to"], "wanna": ["want", "to"], "gotta": ["got", "to"],
    ]
    let negated = [
      "do", "does", "did", "could", "would", "should", "is", "are", "was", "were", "has", "have",
      "had", "must", "need",
    ]
    for host in negated { whole[host + "nt"] = [host, "not"] }
    for host in ["what", "how", "where", "who", "when", "that", "there", "here"] {
      whole[host + "s"] = [host, "is"]
    }
    for host in ["i", "you", "we", "they", "could", "would", "should"] {
      whole[host + "ve"] = [host, "have"]
    }
    for host in ["you", "they"] { whole[host + "re"] = [host, "are"] }
    for host in ["you", "they", "it", "that"] { whole[host + "ll"] = [host, "will"] }
    return whole
  }()
}
