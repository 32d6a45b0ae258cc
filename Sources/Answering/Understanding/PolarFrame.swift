/// What a yes/no question wants affirmed or denied, and how strongly it puts it.
struct PolarFrame: Sendable, Equatable {
  /// What is to be affirmed.
  enum Claim: Sendable, Equatable {
    /// That one may: “can I …”, “is it safe …”, “ok with …”.
    case permission
    /// That it does good: “does it help …”, “will it get rid of …”.
    case benefit
    /// That it does harm: “does it hurt”, “can it make … worse”.
    case harm
    /// That one has to: “do I need …”, “must I …”.
    case need
    /// That one had better: “should I tell them …”.
    case advice
    /// That it is usual: “is it normal …”.
    case normality
    /// That it is certain or lasting: “is it guaranteed”, “are the results permanent”.
    case certainty
    /// Anything else.
    case fact
  }

  /// What is to be affirmed.
  var claim: Claim
  /// Whether it is asked if it can be so at all, rather than if it will.
  var asksPossibility: Bool
  /// Whether it asks how the thing asked about is now, which no guide can know: “is it ready”.
  var asksState = false
  /// Whether it asks if something is more so in a case: “does it hurt more if …”.
  var asksDegree = false
  /// Whether it asks for the whole effect, “get rid of”, where a guide may promise part of it.
  var asksAll = false
  /// Whether it asks what will happen to the very person who asks.
  var asksOwnFate = false
  /// Whether it is put the other way round: “should I avoid …”, “it can't …, right?”.
  var isReversed = false
}
