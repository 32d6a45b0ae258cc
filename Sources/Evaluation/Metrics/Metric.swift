/// Something that is measured on trials, with the bars it has to reach where there are any.
public struct Metric: Sendable {
  /// Which way is better.
  public enum Sense: Sendable, Equatable {
    /// The share has to be at least the bar.
    case higherIsBetter
    /// The share has to be at most the bar.
    case lowerIsBetter
  }

  /// What a figure is given in.
  public enum Unit: Sendable, Equatable {
    /// A share of questions or quotes, as a percentage.
    case percentage
    /// A mean between 0 and 1.
    case fraction
    /// A mean of whole numbers.
    case mean
  }

  /// What has to be reached, 0 to 1.
  public struct Bars: Sendable, Equatable {
    /// On the embedded guide.
    public var bundled: Double
    /// On any other guide.
    public var others: Double

    /// Makes a pair of bars.
    public init(bundled: Double, others: Double) {
      self.bundled = bundled
      self.others = others
    }
  }

  /// The name that requirements use.
  public let name: String
  /// The words that tables use.
  public let title: String
  /// Which way is better.
  public let sense: Sense
  /// What has to be reached, or nil where there is nothing.
  public let bars: Bars?
  /// What figures are given in.
  public let unit: Unit
  /// Whether a question that earns less counts as a miss to be looked into.
  public let listsMisses: Bool
  /// What one trial earns.
  public let measure: @Sendable (Trial) -> Tally

  init(
    _ name: String, _ title: String, sense: Sense = .higherIsBetter, bars: Bars? = nil,
    unit: Unit = .percentage, listsMisses: Bool = true,
    measure: @escaping @Sendable (Trial) -> Tally
  ) {
    self.name = name
    self.title = title
    self.sense = sense
    self.bars = bars
    self.unit = unit
    self.listsMisses = listsMisses
    self.measure = measure
  }

  /// What all trials earn together.
  public func tally(_ trials: [Trial]) -> Tally {
    trials.reduce(.doesNotApply) { $0 + measure($1) }
  }

  /// What has to be reached on a guide, or nil where there is nothing.
  public func bar(isBundled: Bool) -> Double? {
    bars.map { isBundled ? $0.bundled : $0.others }
  }

  /// Whether a share reaches a bar; one that nothing was measured for does not.
  public func meets(_ bar: Double, _ tally: Tally) -> Bool {
    guard let share = tally.share else { return false }
    return meets(bar, share)
  }

  /// Whether a share reaches a bar.
  public func meets(_ bar: Double, _ share: Double) -> Bool {
    sense == .higherIsBetter ? share >= bar : share <= bar
  }

  /// Whether a trial is one to look into.
  public func isMiss(_ trial: Trial) -> Bool {
    guard listsMisses else { return false }
    let tally = measure(trial)
    return sense == .higherIsBetter ? tally.earned < Double(tally.possible) : tally.earned > 0
  }
}
