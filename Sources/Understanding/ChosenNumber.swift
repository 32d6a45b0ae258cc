import TextAnalysis

/// Which of several numbered things a line chooses in words: “the second one”, “two”, “number 2”.
public enum ChosenNumber: Equatable, Sendable {
  /// The one that has a number.
  case number(Int)
  /// The last.
  case last

  /// Reads a line; nil of one that asks or says anything besides.
  ///
  /// - Complexity: O(*n*) for *n* words, for each pattern.
  public init?(_ line: String) {
    let text = ClassedWords(line)
    guard (1...Self.longest).contains(text.words.count), let label = Self.patterns.whole(text)
    else { return nil }
    switch label {
    case .last: self = .last
    case .number:
      // “the second one” names two numbers; the first counts.
      guard let number = text.words.lazy.compactMap(Numerals.value).first else { return nil }
      self = .number(number)
    }
  }

  private enum Label: String, CaseIterable, Sendable {
    // In the order in which they are tried: “the last one” is no number.
    case last, number
  }

  private static let patterns = PatternTable<Label>(EnglishPatterns.choices)

  /// Longer lines say something else.
  private static let longest = 7
}
