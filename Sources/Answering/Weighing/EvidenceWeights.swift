/// The constants of the scoring model, each the most that its evidence can add to a passage.
///
/// A passage's score is the sum
///
///     lexical + topic · t + phrasing · s + answerType · a + ownCase · w + conversation · v
///
/// in which `lexical` is the TF-IDF share of what was asked that the passage meets (1 for a passage
/// of average length that holds every word once), `t` the share that its section meets as a whole,
/// `s` the cosine with the section's most alike phrasing (to which `verbatim` is added where the
/// question has its very words), `a` whether the passage holds the type of answer asked for, `w`
/// whether it warns of the very case asked about or speaks of its class, and `v` whether it stands
/// where the last answer stood and the question goes on about that.
///
/// What each adds is measured by leaving it out; see ``ModelPart``.
struct EvidenceWeights: Sendable, Equatable {
  /// What the section as a whole can add.
  var topic = 1.0
  /// What the author's phrasings can add.
  var phrasing = 1.35
  /// What a phrasing adds on top whose very words are asked.
  var verbatim = 1.2
  /// What an answer of the type asked for adds.
  var answerType = 0.55
  /// What a warning of the very case asked about adds.
  var ownCase = 0.7
  /// What standing where the last answer stood adds, for a question that goes on about it.
  var conversation = 0.5

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
  var scale: Double { 1 + topic + phrasing + verbatim + answerType + ownCase + conversation }

  /// The constants with those of some parts of the model at nothing.
  init(leavingOut parts: Set<ModelPart> = []) {
    if parts.contains(.topics) { topic = 0 }
    if parts.contains(.phrasings) { (phrasing, verbatim) = (0, 0) }
    if parts.contains(.answerType) { answerType = 0 }
    if parts.contains(.ownCase) { ownCase = 0 }
    if parts.contains(.conversation) { conversation = 0 }
    if parts.contains(.roles) { (aspect, passing, subject) = (specific, specific, specific) }
    if parts.contains(.asides) { carried = 1 }
  }
}
