/// What signs of a verdict weigh, as `Knowledge/English/verdict-signs.txt` has it.
///
/// For each verdict the weights of the signs that hold add up to the logarithm of its odds against the
/// others.
public enum VerdictWeights {
  /// So many verdicts are told apart.
  public static let count = 3

  /// The sum for each verdict, in the order of the file's columns.
  ///
  /// - Complexity: O(log *n*) a sign for *n* listed signs.
  public static func logOdds(of signs: some Sequence<String>) -> [Double] {
    let lines = SortedLines(text: .verdictSigns)
    var sums = [Double](repeating: 0, count: count)
    // In one order, so that the same signs give the same bits.
    for sign in signs.sorted() + ["bias"] {
      let weights = lines.withValue(of: sign) { value in
        value.split(separator: UInt8(ascii: " ")).compactMap {
          Double(String(decoding: $0, as: UTF8.self))
        }
      }
      guard let weights, weights.count == count else { continue }
      for place in sums.indices { sums[place] += weights[place] }
    }
    return sums
  }
}
