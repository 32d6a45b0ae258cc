extension Stemmer {
  /// Sixteen hexadecimal digits that change when the English stems of libstemmer change.
  ///
  /// The library has no version call, and its releases stem differently. This is the FNV-1a hash
  /// (Fowler, Noll and Vo) of the stems of words that tell the releases apart. Computed on first use.
  public static let fingerprint: String = {
    guard let stemmer = Stemmer(language: "english") else { return "unavailable" }
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for word in probes {
      for byte in stemmer.stem(word).utf8 + [0] {
        hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
      }
    }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }()

  private static let probes = [
    "organ", "organic", "even", "evening", "past", "paste", "emerge", "emergency", "psychologist",
    "universe", "university", "generalization", "happily", "running", "dying", "skies", "knives",
    "added", "hopping", "international",
  ]
}
