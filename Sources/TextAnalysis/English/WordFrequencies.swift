/// How common English words are.
public enum WordFrequencies {
  /// The Zipf frequency of a word in lower case, 7.7 for `the`; nil for a word that is not listed.
  ///
  /// That is the logarithm to base 10 of how often it stands in a thousand million words.
  ///
  /// - Complexity: O(log *n*) for *n* listed words.
  public static func zipf(of word: String) -> Double? {
    SortedLines(text: .wordFrequencies).withValue(of: word, frequency)
  }

  /// Listed words that lie together, for they begin alike.
  struct Neighbourhood {
    private let lines = SortedLines(text: .wordFrequencies)
    private var region: Range<Int>

    /// All listed words.
    init() { region = lines.region }

    var isEmpty: Bool { region.isEmpty }

    /// Leaves those that begin with given letters.
    ///
    /// - Complexity: O(log *n*) for *n* words.
    mutating func narrow(to prefix: [UInt8]) { region = lines.lines(beginning: prefix, in: region) }

    /// The Zipf frequency of a word; nil for one that is not among them.
    ///
    /// - Complexity: O(log *n*) for *n* words.
    func zipf(of word: [UInt8]) -> Double? { lines.withValue(of: word, in: region, frequency) }
  }

  private static func frequency(_ tenths: Slice<UnsafeBufferPointer<UInt8>>) -> Double {
    Double(tenths.reduce(0) { $0 * 10 + Int($1) - 0x30 }) / 10
  }

  /// How much a word says, from 0.05 for the commonest to 1 for a rare or unknown one.
  ///
  /// - Complexity: As ``zipf(of:)``.
  public static func rarity(of word: String) -> Double {
    guard let zipf = zipf(of: word) else { return 1 }
    return min(1, max(0.05, (7 - zipf) / 4.5))
  }
}
