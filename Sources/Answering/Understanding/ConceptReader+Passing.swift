extension ConceptReader {
  /// Whether a thing is named only in passing: “red as a tomato”, “my boss has a dog, is it safe?”.
  ///
  /// What people have, take or use stays what they ask about, wherever on the line they say it.
  func isToldInPassing(
    _ concept: Concept, among concepts: [Concept], words: [QuestionWord]
  ) -> Bool {
    let start = concept.span.lowerBound
    guard start < words.count else { return false }
    let before = words[max(0, start - 3)..<start].map(\.folded)
    return isSimile(before)
      || isRemark(words[start].clause, of: words) && !isClaimed(before)
        && !isAskedAbout(words[start].clause, concepts: concepts, words: words)
  }

  /// Whether a thing is told to be the person's own: “I have eczema”, “with psoriasis”.
  func isOwn(_ concept: Concept, words: [QuestionWord]) -> Bool {
    let start = concept.span.lowerBound
    guard start < words.count else { return false }
    return isClaimed(words[max(0, start - 3)..<start].map(\.folded))
  }

  /// Whether a clause stands next to one that asks without naming anything of its own: “my baby is
  /// due in June, may I go ahead?”.
  ///
  /// What was told there is then what it asks about.
  private func isAskedAbout(_ clause: Int, concepts: [Concept], words: [QuestionWord]) -> Bool {
    guard let asking = PolarFrameReader.askingClause(of: words), abs(clause - asking) == 1 else {
      return false
    }
    return !concepts.contains {
      $0.role == .specific && words[$0.span.lowerBound].clause == asking
        && (!$0.isUnknown || $0.isRequired)
    }
  }

  /// “like a …”, “as a …”.
  private func isSimile(_ before: [String]) -> Bool {
    guard let article = before.last, article == "a" || article == "an" || article == "the" else {
      return false
    }
    return before.dropLast().last.map { $0 == "like" || $0 == "as" } ?? false
  }

  /// Whether the words before a thing say that it is the person's own.
  private func isClaimed(_ before: [String]) -> Bool {
    before.last == "on" || before.contains(where: Self.claimingWords.contains)
  }

  /// Whether a clause tells something while another one asks.
  private func isRemark(_ clause: Int, of words: [QuestionWord]) -> Bool {
    guard let asking = PolarFrameReader.askingClause(of: words), clause != asking else {
      return false
    }
    let first = words.first { $0.clause == clause }
    return !(first.map { Self.joiningWords.contains($0.folded) } ?? true)
  }

  private static let claimingWords: Set<String> = [
    "have", "has", "had", "having", "got", "get", "am", "with", "take", "taking", "takes",
    "use", "using", "uses", "put", "puts", "rub", "apply", "slap", "drink", "eat", "smoke",
    "suffer", "suffering", "allergic",
  ]
  private static let joiningWords: Set<String> = [
    "and", "or", "plus", "also", "with", "without", "what", "how", "but", "if", "after", "before",
    "during", "for",
  ]
}
