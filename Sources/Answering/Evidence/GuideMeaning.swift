import TextAnalysis

/// How near a guide is to what a question is about.
struct GuideMeaning: Sendable, Equatable {
  /// By passage.
  var passages: [Int: PassageMeaning] = [:]
  /// The nearest of each part.
  var best = PassageMeaning(sentences: [0])
  /// Of all the passages together: a cosine.
  var whole: Float = 0
  /// The share of the subjects that people ask about that are nearer than the guide as a whole.
  var subjectsNearer: Float = 0
  /// How much nearer the nearest sentence is than the nearest of these subjects.
  var lead: Float = 0
}

extension GuideMeaning {
  /// Holds the guide against all subjects.
  ///
  /// - Complexity: O(subjects).
  init(passages: [Int: PassageMeaning], center: WordVector, asked: AskedMeaning) {
    self.passages = passages
    if !passages.isEmpty { best = PassageMeaning(nearestOf: passages.values) }
    whole = asked.cosine(to: center)
    let nearness = SubjectVectors.all.map { asked.cosine(to: $0) }
    let whole = whole
    subjectsNearer = Float(nearness.count { $0 > whole }) / Float(max(1, nearness.count))
    lead = best.sentence - (nearness.max() ?? 0)
  }
}
