import Retrieval

/// Something that a question asks about: one word or several, and how the guide may say it.
struct Concept: Sendable, Equatable {
  /// How the words are known.
  enum Reading: Sendable, Equatable {
    /// The guide has the word, in this or another inflection, or in the other spelling.
    case exact
    /// The guide has it in one word, or in two.
    case joined
    /// The guide has a word of the same family, such as “pregnancy” for “pregnant”.
    case derived
    /// The guide has a word that the thesaurus holds for the same.
    case synonym
    /// The guide has a class that it belongs to.
    case kind
    /// The guide does not have it.
    case unknown

    /// The word for it in explanations.
    var name: String {
      switch self {
      case .exact: "exact"
      case .joined: "joined"
      case .derived: "derived"
      case .synonym: "synonym"
      case .kind: "kind"
      case .unknown: "not in the guide"
      }
    }
  }

  /// What a concept is to its question.
  enum Role: Sendable, Equatable {
    /// The subject of the whole guide, or a word that stands for it.
    case subject
    /// A side that anything has: cost, safety, time, help.
    case aspect
    /// A thing of its own.
    case specific
    /// Told in passing.
    case passing
  }

  /// The words as typed.
  var typed: String
  /// The places of its words in the question.
  var span: Range<Int>
  /// How the words are known.
  var reading: Reading
  /// What it is to the question.
  var role: Role
  /// The ways in which the guide may say it; empty where it is unknown.
  var alternatives: [Query.Alternative]
  /// Ways to say it that only authors' phrasings have; they tell which section is meant, not that
  /// the guide speaks of it.
  var phrasings: [Query.Alternative] = []
  /// The folded words of each alternative, for what people read.
  var wordings: [String]
  /// Whether the guide must speak of it for an answer to be whole.
  var isRequired: Bool
  /// Whether it is told in passing, beside the question.
  var isAside = false
  /// Whether it is the person's own: “I have …”, “with …”, “on …”.
  var isClaimed = false
  /// Whether it was taken over from an earlier question.
  var isCarried = false

  /// The ways that say the whole of it, not only a word.
  var wholes: [Query.Alternative] { alternatives.filter { $0.relation != "part" } }

  /// Whether the guide says nothing that it could meet.
  var isUnknown: Bool { wholes.isEmpty }
}
