/// What one clause says to the claim.
struct VerdictEvidence {
  /// The index of the sentence.
  let sentence: Int
  let isMain: Bool
  var bearing: Bearing
  /// The places among the claim's terms that the clause meets.
  let met: Set<Int>
  /// Those that its statement itself meets.
  let stated: Set<Int>
  /// The mood in the light of the claim.
  let mood: Mood
  /// Whether the clause speaks of an axis or bound that the question asks about.
  let isOnAxis: Bool
  /// Whether it holds only on a condition that the person did not name.
  let isConditional: Bool
  let assertion: Assertion
}
