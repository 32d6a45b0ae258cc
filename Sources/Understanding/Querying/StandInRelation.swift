/// How a guide's word relates to the question's, best first.
package enum StandInRelation: Int, Sendable, Equatable, CaseIterable, Comparable {
  /// The same word in any inflection or spelling.
  case exact
  /// Two words written as one, or one as two.
  case joined
  /// A word of the same family that stemming leaves apart.
  case derived
  /// Equal by a thesaurus.
  case synonym
  /// What a thesaurus leads to from the asker's word.
  case hint
  /// The class that the asker's thing belongs to.
  case kind
  /// A word near in meaning, by the table of related words.
  case related

  package static func < (first: StandInRelation, second: StandInRelation) -> Bool {
    first.rawValue < second.rawValue
  }

  /// What explanations call it.
  package var name: String {
    switch self {
    case .exact: "exact"
    case .joined: "joined"
    case .derived: "derived"
    case .synonym: "synonym"
    case .hint: "synonym"
    case .kind: "kind"
    case .related: "related"
    }
  }
}
