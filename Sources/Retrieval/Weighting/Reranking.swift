/// How the documents that rank first are looked at again; the third table of constants of the ranking.
///
/// The words of a question that stand side by side in a document as they do in the question count
/// more, and so do documents that resemble those that rank first:
///
///     s′(d) = s(d) + proximity · Σ over pairs  min(I(a), I(b)) · n / (n + 1)
///     s″(d) = s′(d) + feedback · max s′ · e(d) / max e
///     e(d)  = Σ over the terms of most v  v(t) · x(d, t)
///     v(t)  = Σ over the first documents  p(d) · x(d, t) / |x(d)|        x(d, t) = I(t) · sat(f)
///
/// where `n` is how often a pair is adjacent in either order and `p(d)` is s′(d) to the power of
/// `sharpness`, made to sum to 1. Feedback is that of Rocchio, “Relevance feedback in information
/// retrieval” (1971), with nobody's judgement but the first ranking's; pairs that depend on one another as in
/// Metzler and Croft, “A Markov random field model for term dependencies” (2005).
public struct Reranking: Sendable, Equatable {
  /// How many documents are looked at again.
  public var depth: Int
  /// What a rare pair, adjacent time and again, adds at most.
  public var proximity: Double
  /// What resembling the first documents adds at most, as a share of the best score.
  public var feedback: Double
  /// How many first documents are taken for good ones.
  public var documents: Int
  /// How many of their terms count.
  public var terms: Int
  /// How much more the best of them counts than the others.
  public var sharpness: Double

  /// The constants that all texts are ranked with.
  ///
  /// Chosen by cross-validation over four judged collections.
  public static let standard = Reranking(
    depth: 100, proximity: 1, feedback: 0.5, documents: 8, terms: 30, sharpness: 6)

  /// Makes a table of constants.
  public init(
    depth: Int, proximity: Double, feedback: Double, documents: Int, terms: Int,
    sharpness: Double
  ) {
    self.depth = depth
    self.proximity = proximity
    self.feedback = feedback
    self.documents = documents
    self.terms = terms
    self.sharpness = sharpness
  }
}
