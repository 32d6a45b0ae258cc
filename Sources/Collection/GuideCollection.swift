package import Guides
package import Retrieval
package import TextAnalysis

/// The guides as questions see them: numbered passages, the terms of every field, and the vocabulary.
///
/// Passages are numbered over all guides, in the order of the guides; sections likewise.
package struct GuideCollection: Sendable {
  /// The guides, in the order given.
  package let guides: [Guide]
  /// What turns words into terms, the same for guides and questions.
  package let analyzer: Analyzer
  /// The terms, numbered, with how many passages hold each.
  package let terms: TermDictionary
  /// Where each passage stands.
  package let places: [CollectedPlace]
  /// The terms of each passage, field by field.
  package let passages: PassageTerms
  /// The index that finds passages.
  package let index: FieldedIndex
  /// The terms of each section's heading and phrasings.
  package let sections: [SectionTerms]
  /// The first passage of each guide, and the end.
  package let firstPassages: [Int]
  /// The first section of each guide, and the end.
  package let firstSections: [Int]
  /// Numbers and analyses everything that is in the guides.
  ///
  /// - Complexity: O(text of the guides).
  package init(guides: [Guide], analyzer: Analyzer, progress: ((Double) -> Void)? = nil) {
    var builder = CollectionBuilder(analyzer: analyzer, guides: guides, progress: progress)
    for guide in guides { builder.add(guide) }
    self.guides = guides
    self.analyzer = analyzer
    places = builder.places
    passages = builder.passages
    sections = builder.sections
    firstPassages = builder.firstPassages
    firstSections = builder.firstSections
    terms = builder.terms.frozen(passages: builder.places.count)
    index = builder.builtIndex()
  }

  /// The guide of a passage.
  package func guide(of id: Int) -> Guide { guides[places[id].guide] }

  /// A passage as the guide has it.
  package func passage(_ id: Int) -> Passage { guide(of: id).passages[places[id].passage] }

  /// The number of a passage's section, over all guides.
  package func sectionNumber(of id: Int) -> Int { places[id].section }

  /// A section by its number over all guides.
  package func section(_ number: Int) -> Section {
    let guide = firstSections.lastIndex { $0 <= number } ?? 0
    return guides[guide].sections[number - firstSections[guide]]
  }

  /// The section that a passage stands in.
  package func section(of id: Int) -> Section {
    let place = places[id]
    return guides[place.guide].sections[place.section - firstSections[place.guide]]
  }

  /// The passages that stand directly in a section.
  package func passages(ofSection number: Int) -> Range<Int> {
    let guide = firstSections.lastIndex { $0 <= number } ?? 0
    let own = guides[guide].sections[number - firstSections[guide]].passages
    return firstPassages[guide] + own.lowerBound..<firstPassages[guide] + own.upperBound
  }
}

/// Where a passage stands.
package struct CollectedPlace: Sendable, Equatable {
  /// The guide's place among the guides.
  package let guide: Int
  /// The passage's place in its guide.
  package let passage: Int
  /// The number of its section, over all guides.
  package let section: Int
}
