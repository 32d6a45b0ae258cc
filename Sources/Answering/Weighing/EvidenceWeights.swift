/// The constants of the scoring model, each the most that its evidence can add to a passage.
///
/// A passage's score is
///
///     (lexical + phrasing · s² + answerType · a + coverage · c + ownCase · w) · (1 − signpost · n)
///
/// in which `lexical` is the TF-IDF share of what was asked (1 for a passage of average length
/// that holds every word once), `s` the cosine with the section's most alike phrasing, `a` whether
/// the passage holds the type of answer asked for, `c` the share of what was asked that one passage
/// meets, `w` whether it warns of the very case asked about, and `n` whether it only speaks of the guide itself.
struct EvidenceWeights: Sendable, Equatable {
  /// What the author's phrasings can add.
  var phrasing = 1.6
  /// The same for a passage that only speaks of the guide: what is asked stands elsewhere.
  var signpostPhrasing = 0.6
  /// The share of a section's likeness that its subsections have of it.
  var inheritance = 0.6
  /// What an answer of the type asked for adds.
  var answerType = 0.2
  /// What meeting all in one passage adds.
  var coverage = 0.3
  /// What a warning of the very case asked about adds.
  var ownCase = 0.35
  /// The share that is taken from a passage that only speaks of the guide.
  var signpost = 0.45

  /// What concepts are worth in a query, by their role.
  var specific = 1.0
  var aspect = 0.7
  var passing = 0.25
  var subject = 0.1
  /// The share of that for a concept taken over from an earlier question, or told beside this one.
  var carried = 0.45
  /// What an ordinary word that the guide does not have weighs against one that it has.
  var unmet = 0.4

  /// The score that is shown as 1.
  var scale: Double { 1 + phrasing + answerType + coverage + ownCase }
}
