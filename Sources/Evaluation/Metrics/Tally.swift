/// What was earned of what could be earned; a share is their quotient.
public struct Tally: Sendable, Equatable {
  /// Points earned, at most ``possible``.
  public var earned: Double
  /// How many questions, or quotes, the metric applies to.
  public var possible: Int

  /// Makes a tally.
  public init(earned: Double, possible: Int) {
    self.earned = earned
    self.possible = possible
  }

  /// One point that was earned or not.
  public init(_ isEarned: Bool) {
    self.init(earned: isEarned ? 1 : 0, possible: 1)
  }

  /// Nothing to earn: the metric does not apply.
  public static let doesNotApply = Tally(earned: 0, possible: 0)

  /// The share earned, 0 to 1, or nil where there was nothing to earn.
  public var share: Double? { possible > 0 ? earned / Double(possible) : nil }

  /// Both tallies together.
  public static func + (left: Tally, right: Tally) -> Tally {
    Tally(earned: left.earned + right.earned, possible: left.possible + right.possible)
  }
}
