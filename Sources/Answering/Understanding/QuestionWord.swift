/// A word of a question and what is known of it before the guide is asked.
struct QuestionWord: Sendable, Equatable {
  /// The word as typed; of a contraction each word has the whole, such as “can't”.
  var typed: String
  /// Where the word stands in the question, in UTF-8 bytes.
  var range: Range<Int>
  /// Lower case, without diacritics.
  var folded: String
  /// The index's term for it.
  var term: String
  /// Whether it is of the closed classes: articles, pronouns, auxiliaries, prepositions.
  var isFunction: Bool
  /// What the word list says of it; nil for a word that it does not have.
  var category: WordCategory?
  /// The number of the clause it stands in.
  var clause: Int
}

extension QuestionWord {
  /// Whether it is a number or has one in it.
  var hasDigits: Bool {
    folded.utf8.contains { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
  }
}

/// What a word of ordinary English is to a question.
enum WordCategory: String, Sendable, Equatable {
  /// Carries little about what is asked, in any field: “thing”, “really”, “want”.
  case generic
  /// Told in passing: times, occasions, family, moods.
  case setting
  /// What a question that names it is about: conditions, medicines, activities, organisations.
  case matter
  /// Any other word.
  case ordinary
}
