/// Reads what a yes/no question wants affirmed.
enum PolarFrameReader {
  /// The frame of a yes/no question; nil for a question of another form.
  ///
  /// - Parameters:
  ///   - words: The words of the question.
  ///   - isAsked: Whether a question mark ends it, so that a mere statement asks: “it can scar?”.
  static func frame(of words: [QuestionWord], isAsked: Bool = false) -> PolarFrame? {
    let folded = words.map(\.folded)
    if let tag = tagged(folded) { return tag }
    guard let verb = auxiliary(in: words) else {
      return telegraphic(words) ?? (isAsked ? asserted(words) : nil)
    }
    let rest = Array(folded[verb...])
    let possible = ["can", "could", "might", "may"].contains(folded[verb])
    return PolarFrame(
      claim: PolarClaims.claim(of: rest, whole: folded),
      asksPossibility: possible || PolarClaims.asksWhetherItHappens(folded),
      asksState: ["is", "are", "am", "was", "were", "has", "have", "had"].contains(folded[verb]),
      asksDegree: PolarClaims.asksForDegree(folded), asksAll: PolarClaims.asksForAll(rest),
      asksOwnFate: rest.contains("i") || rest.contains("me"),
      isReversed: PolarClaims.asksToRefrain(rest) || PolarClaims.asksForTheBad(rest))
  }

  /// “it can make less also?”: a statement that a question mark turns into a question.
  private static func asserted(_ words: [QuestionWord]) -> PolarFrame? {
    let last = words.last?.clause
    let folded = words.filter { $0.clause == last }.map(\.folded)
    guard !folded.contains(where: questionWords.contains) else { return nil }
    var claim = PolarClaims.claim(of: folded, whole: folded)
    if claim == .fact, zip(folded, folded.dropFirst()).contains(where: { $0 == "i" && $1 == "can" })
    {
      claim = .permission
    }
    guard claim != .fact || folded.count > 3 else { return nil }
    if folded.contains(where: negations.contains) {
      // What a yes to “there is no chance it fails?” means nobody knows.
      return PolarFrame(claim: .fact, asksPossibility: false, asksState: true)
    }
    return PolarFrame(
      claim: claim, asksPossibility: folded.contains { ["can", "could", "may"].contains($0) })
  }

  /// “it can't get worse, right?”: a statement to be confirmed.
  private static func tagged(_ folded: [String]) -> PolarFrame? {
    guard folded.count > 2, let last = folded.last, tags.contains(last),
      !folded.contains(where: questionWords.contains)
    else { return nil }
    let statement = Array(folded.dropLast())
    return PolarFrame(
      claim: PolarClaims.claim(of: statement, whole: statement), asksPossibility: false,
      isReversed: statement.contains(where: negations.contains))
  }

  /// The number of the clause that asks; nil where none does in form.
  static func askingClause(of words: [QuestionWord]) -> Int? {
    if let verb = auxiliary(in: words) { return words[verb].clause }
    return words.first { questionWords.contains($0.folded) }?.clause
  }

  /// The place of an auxiliary that stands before its subject.
  ///
  /// Forms of “have” only where there is no other: “had it done today, can I …?”.
  static func auxiliary(in words: [QuestionWord]) -> Int? {
    let folded = words.map(\.folded)
    let inverted = words.indices.filter { isInverted(at: $0, words: words, folded: folded) }
    return inverted.first { !["have", "has", "had"].contains(folded[$0]) } ?? inverted.first
  }

  private static func isInverted(
    at index: Int, words: [QuestionWord], folded: [String]
  ) -> Bool {
    guard auxiliaries.contains(folded[index]), index + 1 < folded.count else { return false }
    let follower = folded[index + 1]
    guard subjects.contains(follower) || isNounLike(words[index + 1]) else { return false }
    guard index > 0 else { return true }
    let before = words[index - 1]
    // “which I have”, “what can I”: a subject or a question word before it makes no inversion.
    return !subjects.contains(before.folded) && !questionWords.contains(before.folded)
      && (subjects.contains(follower) || before.clause != words[index].clause
        || connectives.contains(before.folded))
  }

  /// “rosacea safe?”, “spf ok”: a claim without a verb.
  ///
  /// Of a longer question the last clause counts: “my face is puffy, normal?”.
  private static func telegraphic(_ words: [QuestionWord]) -> PolarFrame? {
    let last = words.last?.clause
    let folded =
      words.count <= 6 ? words.map(\.folded) : words.filter { $0.clause == last }.map(\.folded)
    guard folded.count <= 6, !folded.contains(where: questionWords.contains) else { return nil }
    if folded.contains(where: PolarClaims.normalityWords.contains) {
      return PolarFrame(claim: .normality, asksPossibility: false)
    }
    if PolarClaims.asksForAnyGood(folded) {
      return PolarFrame(claim: .benefit, asksPossibility: false)
    }
    if zip(folded, folded.dropFirst()).contains(where: { $0 == "or" && refusals.contains($1) }) {
      return PolarFrame(claim: .permission, asksPossibility: false)
    }
    guard folded.contains(where: PolarClaims.permissionWords.contains) else { return nil }
    return PolarFrame(claim: .permission, asksPossibility: false)
  }

  private static func isNounLike(_ word: QuestionWord) -> Bool {
    !word.isFunction || determiners.contains(word.folded)
  }

  private static let auxiliaries: Set<String> = [
    "is", "are", "am", "was", "were", "do", "does", "did", "can", "could", "will", "would",
    "shall", "should", "may", "might", "must", "has", "have", "had", "need",
  ]
  private static let subjects: Set<String> = [
    "i", "you", "he", "she", "it", "we", "they", "this", "that", "these", "those", "there",
    "someone", "anyone", "people", "one", "my", "your", "his", "her", "our", "their", "u",
  ]
  private static let determiners: Set<String> = [
    "a", "an", "the", "my", "your", "his", "her", "our", "their", "any", "some", "all",
  ]
  private static let refusals: Set<String> = ["no", "not", "nay", "nope", "nah"]
  private static let tags: Set<String> = ["right", "correct", "yeah", "yes", "innit", "true"]
  private static let negations: Set<String> = [
    "not", "no", "nobody", "never", "nothing", "none", "without",
  ]
  private static let connectives: Set<String> = ["and", "but", "so", "or", "also", "then"]
  private static let questionWords: Set<String> = [
    "what", "which", "who", "whom", "whose", "how", "why", "when", "where", "whether",
  ]
}
