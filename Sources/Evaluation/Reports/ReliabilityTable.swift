import Answering

/// Whether scores are the probabilities that they claim to be: quotes by their score, against the
/// share that answer.
///
/// Ten bins of equal width. The expected calibration error is the mean distance of the two, weighted
/// by quotes (Naeini, Cooper and Hauskrecht, “Obtaining well calibrated probabilities using Bayesian
/// binning”, 2015); the Brier score is the mean of the squared distance of each quote.
public struct ReliabilityTable: Sendable, Equatable {
  /// Quotes whose scores are close.
  public struct Bin: Sendable, Equatable {
    /// How many quotes there are.
    public var quotes = 0
    /// How many of them answer.
    public var right = 0
    /// Their scores together.
    public var scores = 0.0
    /// The squared distances of their scores together.
    public var squares = 0.0

    /// The mean of their scores; nil where there are none.
    public var meanScore: Double? { quotes > 0 ? scores / Double(quotes) : nil }
    /// The share that answers; nil where there are none.
    public var shareRight: Double? { quotes > 0 ? Double(right) / Double(quotes) : nil }
  }

  /// How many bins there are.
  public static let count = 10

  /// The bins, lowest scores first.
  public private(set) var bins = [Bin](repeating: Bin(), count: Self.count)

  /// Puts the quotes of answers, as many of each as are judged, into bins.
  public init(_ trials: [Trial]) {
    for trial in trials {
      for (quote, judged) in zip(trial.answer.passages, trial.judged) {
        add(score: quote.score, isRight: judged.isRight)
      }
    }
  }

  /// The mean distance of score and share right; nil where there is no quote.
  public var calibrationError: Double? {
    let quotes = bins.reduce(0) { $0 + $1.quotes }
    guard quotes > 0 else { return nil }
    return bins.reduce(0) { $0 + abs($1.scores - Double($1.right)) } / Double(quotes)
  }

  /// The mean squared distance of each quote's score from 1 if it answers, else 0; nil where there is
  /// no quote.
  public var brierScore: Double? {
    let quotes = bins.reduce(0) { $0 + $1.quotes }
    return quotes > 0 ? bins.reduce(0) { $0 + $1.squares } / Double(quotes) : nil
  }

  private mutating func add(score: Double, isRight: Bool) {
    guard !score.isNaN else { return }
    let score = min(1, max(0, score))
    let bin = min(Self.count - 1, Int(score * Double(Self.count)))
    let distance = score - (isRight ? 1 : 0)
    bins[bin].quotes += 1
    bins[bin].right += isRight ? 1 : 0
    bins[bin].scores += score
    bins[bin].squares += distance * distance
  }

  /// The table as text, ending in a line break.
  public var text: String {
    let header = ["score", "quotes", "mean score", "right"]
    let rows = bins.enumerated().map { number, bin in
      [
        Self.bound(number) + "–" + Self.bound(number + 1), "\(bin.quotes)",
        bin.meanScore.map { Figures.fixed($0, decimals: 3) } ?? "–",
        bin.shareRight.map { Figures.fixed($0, decimals: 3) } ?? "–",
      ]
    }
    let table = TextTable(rows: [header] + rows, flushRight: [1, 2, 3]).text
    guard let calibrationError, let brierScore else { return table }
    return table + "expected calibration error \(Figures.fixed(calibrationError, decimals: 3)), "
      + "Brier score \(Figures.fixed(brierScore, decimals: 3))\n"
  }

  private static func bound(_ number: Int) -> String {
    Figures.fixed(Double(number) / Double(count), decimals: 1)
  }
}
