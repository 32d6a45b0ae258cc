/// A token together with the term the index knows it by.
public struct AnalyzedToken: Sendable, Equatable {
  /// The word as typed, and where it stands.
  public var token: Token
  /// The word without case, diacritics and possessive.
  public var folded: String
  /// What the index counts: one term for all spellings and inflections of a word.
  public var term: String
  /// Place among the words of the text, from 0; a compound shares the place of its first part.
  public var position: Int
  /// Whether this is a hyphenated compound written as one word, in addition to its parts.
  public var isCompound: Bool

  /// Makes an analysed token.
  public init(token: Token, folded: String, term: String, position: Int, isCompound: Bool = false) {
    self.token = token
    self.folded = folded
    self.term = term
    self.position = position
    self.isCompound = isCompound
  }
}
