/// A part of a passage that is indexed with a weight of its own, such as body or heading.
public struct Field: Sendable, Equatable {
  /// The name that explanations show.
  public var name: String
  /// What a term in this field is worth, relative to 1 for the body.
  public var weight: Double
  /// How strongly a longer field is discounted: 0 not at all, 1 fully.
  public var slope: Double
  /// Whether passages that hold a term here count towards its document frequency.
  ///
  /// Off for text that many passages share, such as headings, or one section's words would look
  /// common for no other reason than that the section is long.
  public var countsPassages: Bool

  /// Makes a field.
  public init(name: String, weight: Double, slope: Double, countsPassages: Bool) {
    self.name = name
    self.weight = weight
    self.slope = slope
    self.countsPassages = countsPassages
  }
}
