public import TextAnalysis

/// Which part of the list that was quoted last a line goes back to.
public enum ListPart: Equatable, Sendable {
  /// The part with a number, 1 for the first: “the second step”, “step 2”.
  case number(Int)
  /// “the last step”.
  case last
  /// The part behind the one that was quoted alone: “what comes after that”.
  case next
  /// The part before it.
  case previous
}

/// Reads whether a line goes back to a part of a list.
public enum ListPartReader {
  private enum Label: String, CaseIterable, Sendable {
    // In the order in which they are tried: “the last step” is no number.
    case last, next, previous, number
  }

  /// The part; nil of any other line.
  ///
  /// - Complexity: O(*n*) for *n* words, for each pattern.
  public static func read(_ text: ClassedWords) -> ListPart? {
    guard (1...longest).contains(text.words.count), let label = patterns.whole(text) else {
      return nil
    }
    switch label {
    case .last: return .last
    case .next: return .next
    case .previous: return .previous
    // “the second one” names two numbers; the first counts.
    case .number: return text.words.lazy.compactMap(Numerals.value).first.map(ListPart.number)
    }
  }

  /// The part; nil of any other line.
  public static func read(_ line: String) -> ListPart? { read(ClassedWords(line)) }

  private static let patterns = PatternTable<Label>(EnglishPatterns.listParts)

  /// Longer lines ask something else.
  private static let longest = 12
}
