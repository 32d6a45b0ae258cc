public import Answering

/// Why a passage stood where it did: what each feature added to its score.
public struct Decision: Sendable, Equatable {
  /// What one feature added.
  public struct Share: Sendable, Equatable {
    /// The feature's name.
    public var feature: String
    /// What it was worth: its value times its weight, in the units of the sum.
    public var points: Double

    /// Makes a share.
    public init(feature: String, points: Double) {
      self.feature = feature
      self.points = points
    }
  }

  /// Where the passage stands.
  public var place: PassagePlace
  /// The passage's score.
  public var score: Double
  /// What adds up to it, in whatever order.
  public var shares: [Share]
  /// Whether the passage answers.
  public var isRight: Bool

  /// Makes a decision; whether the passage answers is found out by who compares it.
  public init(place: PassagePlace, score: Double, shares: [Share], isRight: Bool = false) {
    self.place = place
    self.score = score
    self.shares = shares
    self.isRight = isRight
  }
}

extension Decision {
  /// The decisions that an answer tells of itself.
  static func told(by answer: Answer) -> [Decision] {
    answer.explanation.compactMap { explained in
      explained.place.map { place in
        Decision(
          place: place, score: explained.total,
          shares: explained.shares.map { Share(feature: name(of: $0), points: $0.points) })
      }
    }
  }

  /// A share by its words and the way they met.
  private static func name(of share: PassageExplanation.Share) -> String {
    guard !share.matched.isEmpty, share.matched != share.asked else { return share.asked }
    return "\(share.asked) → \(share.matched) (\(share.relation), \(share.field))"
  }
}
