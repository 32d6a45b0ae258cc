import TextAnalysis

/// Tells a question from words of another language and from no words at all.
enum Intelligibility {
  /// At least so many unknown words make a line unreadable, if they are most of it.
  private static let count = 3
  /// The share of a line from which on unknown words are most of it.
  private static let share = 0.6

  /// Whether most words of a line are neither English nor the guide's.
  ///
  /// A misspelt question has a word or two that nobody knows; it is left to the corrector.
  static func isUnreadable(_ words: [QuestionWord], lexicon: Lexicon) -> Bool {
    guard lexicon.analyzer.language.hasPrefix("en") else { return false }
    let unknown = words.filter(lexicon.isNew).count
    return unknown >= count && Double(unknown) >= share * Double(words.count)
  }
}
