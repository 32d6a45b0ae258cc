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

  /// Whether a clause takes the other side of what is asked: “there is no need to” of “do I have to”.
  ///
  /// - Complexity: O(*n*) for *n* words of the sentences.
  public static func isDenied(_ claim: Claim, in sentences: [String]) -> Bool {
    // What has to be is what is needed.
    let asked = claim.axes + (claim.kind == .obligation ? [AxisSide(axis: .need, side: 1)] : [])
    return sentences.contains { sentence in
      let text = PolarText(sentence)
      return Clause.clauses(in: text).contains { clause in
        let assertion = Assertion(clause, text: text)
        return asked.contains { assertion.side(of: $0.axis) == -$0.side }
      }
    }
  }
}
