/// The words of a question that an answer leaves open, to be named as not mentioned.
enum OpenWords {
  /// Ordinary words for a thing of its own that the guide does not have, as typed.
  ///
  /// What a verb says is asked about where the question is whether one may (“can I wrestle?”);
  /// elsewhere it only leads to what is asked (“where can I receive it?”).
  static func named(in reading: QuestionReading) -> [String] {
    let asksOfDeeds = reading.frame?.claim == .permission || reading.frame?.claim == .advice
    return reading.concepts.filter { concept in
      concept.role == .specific && concept.isUnknown && concept.phrasings.isEmpty
        && !concept.isAside && !concept.isCarried
        && (asksOfDeeds || !isVerb(concept, words: reading.words))
    }.map(\.typed)
  }

  /// The words by which a question asks for an amount, as typed: “how often”.
  static func amount(in reading: QuestionReading) -> String? {
    let folded = reading.words.map(\.folded)
    guard let how = folded.firstIndex(where: { $0 == "how" || $0 == "when" }) else { return nil }
    guard folded[how] == "how", how + 1 < folded.count else { return reading.words[how].typed }
    var end = how + 1
    if folded[end] == "many" || folded[end] == "much", end + 1 < folded.count,
      !reading.words[end + 1].isFunction
    {
      end += 1
    }
    return reading.words[how...end].map(\.typed).joined(separator: " ")
  }

  /// Whether a word stands where a verb stands: after a person, “to” or an auxiliary.
  private static func isVerb(_ concept: Concept, words: [QuestionWord]) -> Bool {
    guard concept.span.count == 1 else { return false }
    let before = words[..<concept.span.lowerBound].last { !adverbs.contains($0.folded) }
    return before.map { verbOpeners.contains($0.folded) } ?? false
  }

  private static let adverbs: Set<String> = [
    "actually", "also", "always", "ever", "even", "just", "never", "not", "now", "only", "really",
    "still", "then", "usually",
  ]
  private static let verbOpeners: Set<String> = [
    "i", "you", "u", "we", "they", "he", "she", "it", "to", "can", "could", "will", "would",
    "should", "shall", "may", "might", "must", "do", "does", "did",
  ]
}
