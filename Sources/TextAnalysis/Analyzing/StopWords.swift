/// The closed classes of English words, which carry grammar rather than a topic.
///
/// A classification only: nothing is dropped from an index because of it.
public enum StopWords {
  /// Whether a folded word is an article, pronoun, auxiliary, preposition, conjunction, question word,
  /// determiner or a particle of such a kind, contractions included.
  public static func isFunctionWord(_ folded: String) -> Bool {
    isListed(folded)
      || Analyzer.expandContraction(folded).map { $0.allSatisfy(isListed) } == true
  }

  private static func isListed(_ word: String) -> Bool {
    WordClasses(of: word).contains(.functionWord)
  }
}
