/// Something that is measured on trials, with the bar it has to reach where there is one.
public struct Metric: Sendable {
  /// Which way is better.
  public enum Sense: Sendable, Equatable {
    /// The share has to be at least the bar.
    case higherIsBetter
    /// The share has to be at most the bar.
    case lowerIsBetter
  }

  /// The name that requirements use.
  public let name: String
  /// The words that tables use.
  public let title: String
  /// Which way is better.
  public let sense: Sense
  /// The share that has to be reached, 0 to 1, or nil where there is none.
  public let bar: Double?
  /// Whether points are whole ones, so that a count can stand beside the share.
  public let countsWhole: Bool
  /// Whether a question that earns less counts as a miss to be looked into.
  public let listsMisses: Bool
  /// What one trial earns.
  public let measure: @Sendable (Trial) -> Tally

  init(
    _ name: String, _ title: String, sense: Sense = .higherIsBetter, bar: Double? = nil,
    countsWhole: Bool = true, listsMisses: Bool = true,
    measure: @escaping @Sendable (Trial) -> Tally
  ) {
    self.name = name
    self.title = title
    self.sense = sense
    self.bar = bar
    self.countsWhole = countsWhole
    self.listsMisses = listsMisses
    self.measure = measure
  }

  /// What all trials earn together.
  public func tally(_ trials: [Trial]) -> Tally {
    trials.reduce(.doesNotApply) { $0 + measure($1) }
  }

  /// Whether a share reaches a bar; one that nothing was measured for does not.
  public func meets(_ bar: Double, _ tally: Tally) -> Bool {
    guard let share = tally.share else { return false }
    return sense == .higherIsBetter ? share >= bar : share <= bar
  }

  /// Whether a trial is one to look into.
  public func isMiss(_ trial: Trial) -> Bool {
    guard listsMisses else { return false }
    let tally = measure(trial)
    return sense == .higherIsBetter ? tally.earned < Double(tally.possible) : tally.earned > 0
  }
}
