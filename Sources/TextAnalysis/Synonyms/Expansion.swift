/// How two sides of a thesaurus rule relate.
public enum SynonymRelation: Sendable, Equatable {
  /// The sides mean the same, in both directions: `a, b`.
  case equal
  /// Who says the left side may find the right side in a guide, not the reverse: `a => b`.
  case oneWay
  /// The right side names the class the left side belongs to: `a => b` under `#: kinds`.
  case kind
}

/// Other words for words of a question.
public struct Expansion: Sendable, Equatable {
  /// How many words of the question it stands for, at least 1.
  public var length: Int
  /// What the guide may say in their place, as folded words.
  public var target: [String]
  /// How the target relates to the question's words.
  public var relation: SynonymRelation
  /// The line of the rule in its file, from 1.
  public var line: Int
  /// The file of the rule.
  public var file: String

  /// Makes an expansion.
  public init(
    length: Int, target: [String], relation: SynonymRelation, line: Int, file: String
  ) {
    self.length = length
    self.target = target
    self.relation = relation
    self.line = line
    self.file = file
  }
}
