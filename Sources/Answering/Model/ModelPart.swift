/// A part of the answering model that can be left out, to measure what it adds.
public enum ModelPart: String, Sendable, Equatable, CaseIterable {
  /// How much of the question a passage meets.
  case coverage
  /// The ranking's own score.
  case ranking
  /// The words that stand together in one sentence.
  case sentence
  /// The likeness with headings.
  case headings
  /// The likeness with authors' phrasings.
  case phrasings
  /// What question and guide are about, whatever the words.
  case meaning
  /// What a section is about as a whole.
  case section
  /// Whether it is an item, a row, code; how long it is.
  case form
  /// Answers of the type asked for: a duration for “how long”.
  case answerType = "answer-type"
  /// What was said before.
  case conversation
  /// What can be said of the question whatever passage is looked at.
  case question
  /// The thesaurus.
  case synonyms
}

extension Feature {
  /// The part that the feature belongs to.
  package var part: ModelPart {
    switch self {
    case .bodyExact, .bodySynonym, .bodyRelated, .headingMet, .ancestorsMet, .contextMet, .allMet,
      .anyExact, .mostImportantMet, .mostImportantExact:
      .coverage
    case .score, .relativeScore, .isBest, .secondBest: .ranking
    case .sentenceMet, .sentenceWithHeadings, .sentencePairs, .wordsTogether: .sentence
    case .headingLikeness, .headingPrecision: .headings
    case .sectionPhrasing, .passagePhrasing: .phrasings
    case .sentenceMeaning, .passageMeaning, .headingMeaning, .sentenceMeaningRelative,
      .passageMeaningRelative, .headingMeaningRelative, .guideMeaning, .subjectsNearer,
      .leadOverSubjects:
      .meaning
    case .sectionMet, .sectionRelative, .neighbourMet, .opensSection: .section
    case .isItem, .isRow, .isCode, .isCaution, .isShort, .isLong: .form
    case .typeMet, .typeMetElsewhere, .typeUnmet, .ruleMet, .instructionMet, .warningMet,
      .isAnnouncement:
      .answerType
    case .earlierMet, .earlierMetShort, .earlierMetPointing, .earlierMetOpening, .sameSection,
      .sameSectionShort, .sameSectionPointing, .sameSectionOpening, .samePassage,
      .samePassageCause, .besideLast:
      .conversation
    case .unknownShare, .unknownMost, .relatedOnlyShare, .fewWords, .noContent, .bestSectionMet,
      .bestMet, .standsAlone, .isLongQuestion:
      .question
    }
  }
}
