/// What English has near a word, and how much of it the guides have: of “sniffles” a guide to a medicine
/// has “cold” and “nose”, of “poem” nothing.
package struct Surroundings: Sendable, Equatable {
  private var near: Float = 0
  private var known: Float = 0

  /// The share that the guides have, 0…1; a third of a word that nothing is known to be near to.
  package var share: Float { near > 0 ? known / near : Self.unknown }

  private static let unknown: Float = 0.3

  /// Adds a word that is near.
  ///
  /// - Parameters:
  ///   - weight: How near, at least 0.
  ///   - isKnown: Whether the guides have it.
  mutating func add(_ weight: Float, isKnown: Bool) {
    near += weight
    if isKnown { known += weight }
  }
}
