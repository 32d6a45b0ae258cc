/// What was understood of a question.
struct QuestionReading: Sendable, Equatable {
  /// The question as typed.
  var typed: String
  /// The standalone question, where it differs from what was typed.
  var readAs: String?
  /// The kind of answer asked for.
  var kind: QuestionKind
  /// For yes/no questions, what is to be affirmed or denied.
  var frame: PolarFrame?
  /// The words, contractions spelt out and corrections applied.
  var words: [QuestionWord]
  /// What is asked about, in the order of the words.
  var concepts: [Concept]
  /// Spelling corrections that were applied.
  var corrections: [Correction]
  /// Amounts asked about that the guide does not give, such as “50” of “spf 50”.
  var unmetAmounts: [String]
  /// The place in what was just quoted that the question asks for.
  var place: PlaceAsked?
  /// Whether it goes on about the very thing asked before: “why?”, “is that normal?”.
  var continues = false

  /// Whether it asks how usual something is: “is it normal”, “how common is scarring”.
  var asksForPrevalence: Bool {
    if frame?.claim == .normality { return true }
    return zip(words, words.dropFirst()).contains {
      $0.folded == "how" && ["common", "likely", "rare", "normal", "usual"].contains($1.folded)
    }
  }

  /// The words that the guide has to speak of and does not, as typed.
  var missing: [String] {
    concepts.filter { $0.isRequired && ($0.isUnknown || $0.reading == .kind) }.map(\.typed)
      + unmetAmounts
  }
}
