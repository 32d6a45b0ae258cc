/// The words by which people refer to what was just said.
extension EllipsisReader {
  /// Where what is new begins, in a question that opens with “what about” or the like.
  static func opener(of folded: [String]) -> Int? {
    for opening in openings where folded.starts(with: opening) && folded.count > opening.count {
      return opening.count
    }
    return nil
  }

  /// Where a case begins, in a question that puts the last one in it: “what if”.
  static func condition(of folded: [String]) -> Int? {
    for opening in [["what", "if"], ["and", "if"], ["but", "if"], ["even", "if"], ["if"]]
    where folded.starts(with: opening) && folded.count > opening.count && folded.count < 9 {
      return opening.count
    }
    return nil
  }

  /// Whether what stands behind an opener is a question that is whole: “and how long does it take?”.
  static func isWhole(_ words: [QuestionWord], from opener: Int) -> Bool {
    let rest = Array(words.dropFirst(opener))
    guard let first = rest.first?.folded else { return false }
    if first == "if" || rest.count < 3 { return false }
    return wholeOpeners.contains(first) || PolarFrameReader.auxiliary(in: rest) == 0
  }

  private static let wholeOpeners: Set<String> = [
    "what", "which", "who", "how", "why", "when", "where",
  ]

  /// Whether a question has no thing of its own and points at the last one's.
  static func pointsBack(_ folded: [String], concepts: [Concept]) -> Bool {
    guard !concepts.contains(where: { $0.role == .specific }) else { return false }
    if folded.count <= 3, concepts.isEmpty, folded.contains(where: bareQuestions.contains) {
      return true
    }
    if concepts.allSatisfy({ $0.role == .subject || $0.role == .passing }),
      folded.first == "why" || folded.first == "how"
    {
      return true
    }
    return zip(folded, folded.dropFirst()).contains { before, word in
      pointers.contains(word) && verbsBeforePointers.contains(before)
    }
  }

  private static let openings: [[String]] = [
    ["and", "what", "about"], ["and", "how", "about"], ["but", "what", "about"],
    ["what", "about"], ["how", "about"], ["what", "if", "i", "have"], ["same", "for"],
    ["is", "it", "the", "same", "for"], ["and", "with"], ["and", "for"], ["and", "if"],
    ["and"], ["or"], ["but"], ["what", "of"],
  ]
  private static let bareQuestions: Set<String> = [
    "why", "how", "when", "where", "who", "what", "whom", "really",
  ]
  private static let pointers: Set<String> = ["that", "this", "those", "these", "them", "they"]
  private static let verbsBeforePointers: Set<String> = [
    "is", "are", "does", "do", "did", "will", "would", "can", "could", "should", "about", "of",
    "for", "with", "was", "were", "from", "after", "before", "why", "get",
  ]
}
