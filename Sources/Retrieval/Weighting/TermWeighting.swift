import Glibc

/// The TF-IDF formula: logarithmic term frequency, smoothed idf, pivoted length normalisation.
///
/// A term's weight in a passage is idf · Σ over fields of w · ltf / norm. Sources: Salton and
/// Buckley, “Term-weighting approaches in automatic text retrieval” (1988) for tf and idf;
/// Singhal, Buckley and Mitra, “Pivoted document length normalization” (1996) for the norm.
public enum TermWeighting {
  /// The inverse document frequency ln(1 + N / df) of a term in `df` of `count` passages.
  ///
  /// Always positive, so that a word that stands everywhere still orders passages. A term that
  /// stands nowhere counts as standing in half a passage: rarer than any that is there.
  public static func idf(documentFrequency df: Int, passages count: Int) -> Double {
    log(1 + Double(max(count, 1)) / max(Double(df), 0.5))
  }

  /// The damped term frequency 1 + ln tf; 0 for a term that does not occur.
  public static func dampedFrequency(_ frequency: Int) -> Double {
    frequency > 0 ? 1 + log(Double(frequency)) : 0
  }

  /// The pivoted norm (1 − s) + s · length / average; 1 for a field of average length.
  ///
  /// - Parameters:
  ///   - length: The field's length in tokens.
  ///   - average: The mean length of that field over the passages that have it; over 0.
  ///   - slope: How strongly length is discounted, 0…1.
  public static func norm(length: Int, average: Double, slope: Double) -> Double {
    (1 - slope) + slope * Double(length) / average
  }
}
