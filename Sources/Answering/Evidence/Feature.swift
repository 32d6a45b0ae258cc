/// What speaks for a passage, or against there being an answer at all; each between 0 and 1.
package enum Feature: Int, Sendable, CaseIterable {
  // How much of the question the passage meets, as shares of the question's mass.
  case bodyExact
  case bodySynonym
  case bodyRelated
  case headingMet
  case ancestorsMet
  case contextMet
  case allMet
  case anyExact
  case mostImportantMet
  case mostImportantExact
  // The ranking.
  case score
  case relativeScore
  case isBest
  case secondBest
  // The best sentence.
  case sentenceMet
  case sentenceWithHeadings
  case sentencePairs
  case wordsTogether
  // Headings and phrasings as questions of their own.
  case headingLikeness
  case headingPrecision
  case sectionPhrasing
  case passagePhrasing
  // What question and guide are about, whatever the words.
  case sentenceMeaning
  case passageMeaning
  case headingMeaning
  case sentenceMeaningRelative
  case passageMeaningRelative
  case headingMeaningRelative
  // The section as a whole.
  case sectionMet
  case sectionRelative
  case neighbourMet
  case opensSection
  // Forms.
  case isItem
  case isRow
  case isCode
  case isCaution
  case isShort
  case isLong
  // The type of answer.
  case typeMet
  case typeMetElsewhere
  case typeUnmet
  case ruleMet
  case instructionMet
  case warningMet
  case isAnnouncement
  // What was said before.
  case earlierMet
  case earlierMetShort
  case earlierMetPointing
  case earlierMetOpening
  case sameSection
  case sameSectionShort
  case sameSectionPointing
  case sameSectionOpening
  case samePassage
  case samePassageCause
  case besideLast
  // The question as a whole, the same for all its passages.
  case unknownShare
  case unknownMost
  case relatedOnlyShare
  case fewWords
  case noContent
  case bestSectionMet
  case bestMet
  case standsAlone
  case isLongQuestion
  // Whether it is about what the guide is about.
  case guideMeaning
  case subjectsNearer
  case leadOverSubjects

  /// The name under which its weight is written.
  package var name: String { String(describing: self) }
}

/// What speaks for a passage, by feature.
package struct Evidence: Sendable, Equatable {
  /// The values in the order of ``Feature/allCases``.
  package private(set) var values = [Float](repeating: 0, count: Feature.allCases.count)

  package init() {}

  package subscript(_ feature: Feature) -> Float {
    get { values[feature.rawValue] }
    set { values[feature.rawValue] = newValue.isFinite ? min(1, max(0, newValue)) : 0 }
  }
}
