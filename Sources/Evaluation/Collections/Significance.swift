/// Whether the difference of two systems on the same queries may be chance.
public enum Significance {
  private static let rounds = 10_000

  /// The two-sided p of a paired randomisation test: how often differences as large in the mean come
  /// about when each query's two values change places by the toss of a coin.
  ///
  /// Smucker, Allan and Carterette, “A comparison of statistical significance tests for information
  /// retrieval evaluation”, 2007. The tosses are the same each time.
  ///
  /// - Complexity: O(queries), ten thousand times.
  public static func p(_ one: [Double], _ two: [Double]) -> Double {
    let differences = zip(one, two).map { $0 - $1 }
    let observed = abs(differences.reduce(0, +)) - 1e-12
    var state: UInt64 = 0x2545_F491_4F6C_DD1D
    var asLarge = 0
    for _ in 0..<rounds {
      var (sum, bits) = (0.0, UInt64(0))
      for (place, difference) in differences.enumerated() {
        if place & 63 == 0 {
          state ^= state << 13
          state ^= state >> 7
          state ^= state << 17
          bits = state
        }
        sum += bits & 1 == 0 ? difference : -difference
        bits >>= 1
      }
      if abs(sum) >= observed { asLarge += 1 }
    }
    return Double(asLarge + 1) / Double(rounds + 1)
  }
}
