/// Reads the kind of a question from its form.
///
/// The rules are tried in order of how much they tell; the first that fits decides. A rule is a
/// run of words, anywhere in the question or at the start of a clause.
enum QuestionKindReader {
  /// A run of words and the kind that it tells.
  struct Rule: Sendable {
    let words: [String]
    let kind: QuestionKind
    /// Whether the run must open a clause.
    var opensClause = false
  }

  /// The kind of the question.
  static func kind(of words: [QuestionWord], isAsked: Bool = false) -> QuestionKind {
    let folded = words.map(\.folded)
    let present = Set(folded)
    for rule in QuestionKindRules.all
    where rule.words.allSatisfy(present.contains) && matches(rule, words: words, folded) {
      return rule.kind
    }
    if PolarFrameReader.frame(of: words, isAsked: isAsked) != nil { return .yesNo }
    return words.filter({ !$0.isFunction }).count <= 3 ? .topic : .other
  }

  private static func matches(
    _ rule: Rule, words: [QuestionWord], _ folded: [String]
  ) -> Bool {
    let length = rule.words.count
    guard folded.count >= length else { return false }
    return (0...folded.count - length).contains { start in
      if rule.opensClause, start > 0, words[start - 1].clause == words[start].clause,
        !clauseOpeners.contains(folded[start - 1])
      {
        return false
      }
      return folded[start..<start + length].elementsEqual(rule.words)
    }
  }

  /// Words that may stand before the first word of a clause.
  private static let clauseOpeners: Set<String> = [
    "and", "but", "so", "or", "also", "then", "well", "ok", "please", "hi", "hello", "um",
  ]
}
