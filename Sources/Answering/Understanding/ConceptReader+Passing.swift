extension ConceptReader {
  /// Whether a thing is named only to describe another: “red as a tomato”, “my boss has a dog …”.
  ///
  /// What people have, use or are stays what they ask about, wherever on the line they say it.
  func isToldInPassing(_ concept: Concept, words: [QuestionWord]) -> Bool {
    let start = concept.span.lowerBound
    let before = words[max(0, start - 3)..<start].map(\.folded)
    if isSimile(before) { return true }
    guard let asking = PolarFrameReader.askingClause(of: words) else { return false }
    guard start < words.count, words[start].clause < asking, concept.isUnknown else { return false }
    return !before.contains(where: Self.claimingWords.contains)
  }

  /// “like a …”, “as a …”.
  private func isSimile(_ before: [String]) -> Bool {
    guard let article = before.last, article == "a" || article == "an" || article == "the" else {
      return false
    }
    return before.dropLast().last.map { $0 == "like" || $0 == "as" } ?? false
  }

  /// Words by which people say that a thing is theirs.
  private static let claimingWords: Set<String> = [
    "have", "has", "had", "having", "got", "am", "is", "with", "on", "take", "taking", "takes",
    "use", "using", "uses", "about", "suffer", "suffering", "getting", "get", "for", "allergic",
    "been", "was", "a", "my", "of",
  ]
}
