/// What a question's words and their stand-ins are worth; the second table of constants of the ranking.
///
/// Chosen by cross-validation over four judged collections.
public struct WordStrengths: Sendable, Equatable {
  /// The weight of a word of grammar, relative to 1 for any other.
  public var functionWord: Double
  /// What the closest of related words is worth, relative to 1 for the word itself.
  public var related: Double
  /// Related words below this weight (4…9) do not count.
  public var leastRelated: Int
  /// Words of a Zipf frequency from here on have no stand-ins: they say too many things.
  public var commonest: Double

  /// The constants that all collections and guides are ranked with.
  public static let standard = WordStrengths(
    functionWord: 0.15, related: 0.3, leastRelated: 4, commonest: 5.8)
}
