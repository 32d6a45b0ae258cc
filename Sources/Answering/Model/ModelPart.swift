/// A part of the answering model that can be left out, to measure what it adds.
public enum ModelPart: String, Sendable, Equatable, CaseIterable {
  /// The likeness with authors' phrasings and headings.
  case phrasings
  /// What a section is about as a whole.
  case topics
  /// Answers of the type asked for: a duration for “how long”.
  case answerType = "answer-type"
  /// Warnings of the very case asked about.
  case ownCase = "own-case"
  /// The gain of passages where the last answer stood.
  case conversation
  /// That a thing of its own weighs more than a side that anything has.
  case roles
  /// That what is told in passing weighs less.
  case asides
  /// The thesaurus.
  case synonyms
  /// Words of one family that the stemmer leaves apart.
  case derivations
  /// The spelling corrector.
  case corrections
}
