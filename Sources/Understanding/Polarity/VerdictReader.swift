/// Reads from a guide's sentences what they amount to on a yes/no question.
///
/// ``VerdictTable`` has the rules. A function of text: the same words give the same verdict.
public enum VerdictReader {
  /// Reads a verdict.
  ///
  /// - Parameters:
  ///   - question: The question as read.
  ///   - earlier: The earlier questions of the conversation, oldest first.
  ///   - heading: The heading path over the answer, outermost first; a question there gives the frame
  ///     for an answer that begins with yes or no.
  ///   - sentences: The guide's sentences, best first. `isMain` marks those that answer; the others
  ///     can take a reassurance back and never give one.
  ///   - synonyms: Whether two words can stand for one another.
  /// - Complexity: O(*q* · *n*) calls of `synonyms` for *q* words of the question and *n* of the
  ///   sentences, each of which is read to its first 160 words.
  public static func verdict(
    question: String, earlier: [String], heading: [String],
    sentences: [(text: String, isMain: Bool)], synonyms: (String, String) -> Bool
  ) -> ReadVerdict {
    guard let claim = Claim(question: question, earlier: earlier) else {
      return ReadVerdict(verdict: nil, sentence: nil, reason: VerdictReason.noClaim.words)
    }
    return withoutActuallyEscaping(synonyms) { synonyms in
      var weighing = VerdictWeighing(
        claim: claim, frame: heading.last.flatMap { Claim(question: $0) },
        reader: EvidenceReader(claim: claim, synonyms: synonyms))
      return weighing.verdict(sentences)
    }
  }
}
