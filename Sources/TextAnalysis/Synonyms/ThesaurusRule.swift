/// One line of a thesaurus as its author wrote it.
public struct ThesaurusRule: Sendable, Equatable {
  /// The file's name.
  public var file: String
  /// The line in the file, 1-based.
  public var line: Int
  /// What people ask with: the folded words of each entry; of equals, all of them.
  public var asked: [[String]]
  /// What guides may say: the folded words of each entry; of equals, all of them.
  public var targets: [[String]]
  /// Whether the line joins equals, leads one way, or names a class.
  public var relation: SynonymRelation
}

extension Thesaurus {
  /// All lines, in the order of the files.
  ///
  /// - Complexity: O(*n*) for *n* bytes of files; made anew with each call.
  public var rules: [ThesaurusRule] {
    files.flatMap { file in
      file.rules.map { rule in
        ThesaurusRule(
          file: file.name, line: Int(rule.line), asked: rule.asked.map(file.words),
          targets: rule.targets.map(file.words), relation: rule.relation)
      }
    }
  }
}
