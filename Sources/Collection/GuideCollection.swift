package import Guides
package import Retrieval
package import TextAnalysis

/// The guides as questions see them: numbered passages, the terms of every field, and the vocabulary.
///
/// Passages are numbered over all guides, in the order of the guides; sections and lists likewise.
/// Everything lies in a few buffers, in memory or in a mapped file, and is read from there when it is
/// asked for.
package final class GuideCollection: Sendable {
  /// What turns words into terms, the same for guides and questions.
  package let analyzer: Analyzer
  /// The terms, numbered, with how many passages hold each.
  package let terms: TermDictionary
  /// The words of the guides.
  package let vocabulary: Vocabulary
  /// The terms of each passage, field by field.
  package let passages: PassageTable
  /// The index that finds passages.
  package let index: FieldedIndex
  /// The terms of each section's headings and phrasings.
  package let sections: SectionTable
  /// What holds for the guides as a whole.
  package let summary: CollectionSummary
  let guideTable: GuideTable
  let lists: ListTable
  private let wholeGuides: Deferred<[Guide]>
  /// The file that all of it is read from; nil in memory.
  private let file: Region?

  init(
    _ parts: CollectionParts, index: FieldedIndex, analyzer: Analyzer, guides: [Guide]? = nil,
    file: Region? = nil
  ) {
    self.file = file
    self.index = index
    self.analyzer = analyzer
    terms = parts.terms
    vocabulary = parts.vocabulary
    summary = parts.summary
    guideTable = parts.guides
    sections = SectionTable(records: parts.sections, guides: parts.guides)
    passages = PassageTable(records: parts.passages, guides: parts.guides)
    lists = ListTable(records: parts.lists, guides: parts.guides)
    wholeGuides = Deferred { guides ?? parts.wholeGuides() }
  }

  /// Numbers and analyses everything that is in the guides.
  ///
  /// - Complexity: O(text of the guides).
  package convenience init(
    guides: [Guide], analyzer: Analyzer, progress: ((Double) -> Void)? = nil
  ) {
    var builder = CollectionBuilder(analyzer: analyzer)
    let total = Double(max(1, guides.reduce(0) { $0 + $1.passages.count }))
    for guide in guides {
      let before = Double(builder.passageCount)
      builder.add(guide) { progress?((before + Double($0)) / total) }
    }
    let built = builder.finish()
    self.init(built.parts, index: built.index, analyzer: built.analyzer, guides: guides)
  }

  /// The guides, in the order given.
  ///
  /// - Complexity: O(text of the guides) for the first call.
  package var guides: [Guide] { wholeGuides.value }

  /// Gives memory back that was taken by reading from a file, where that is much.
  package func trim() {
    guard let file, file.count > Self.mostResident, ResidentMemory.ofFiles > Self.mostResident
    else {
      return
    }
    file.release()
  }

  /// So many bytes of files stay in memory between two questions.
  private static let mostResident = 48 << 20

  /// The number of guides.
  package var guideCount: Int { guideTable.count }

  /// What citations show of a guide.
  package func cover(ofGuide guide: Int) -> GuideCover { guideTable.cover(of: guide) }

  /// What citations show of a passage's guide.
  package func cover(of id: Int) -> GuideCover { cover(ofGuide: passages.place(of: id).guide) }

  /// Where a passage stands.
  package func place(_ id: Int) -> CollectedPlace {
    let (guide, section) = passages.place(of: id)
    let first = guideTable.passages(of: guide).lowerBound
    return CollectedPlace(guide: guide, passage: max(0, id - first), section: section)
  }

  /// A passage as the guide has it.
  package func passage(_ id: Int) -> Passage { passages.passage(id) }

  /// The number of a passage's section, over all guides.
  package func sectionNumber(of id: Int) -> Int { passages.place(of: id).section }

  /// A section by its number over all guides.
  package func section(_ number: Int) -> Section { sections.section(number) }

  /// The section that a passage stands in.
  package func section(of id: Int) -> Section { section(sectionNumber(of: id)) }

  /// The number of the guide that a section stands in.
  package func guide(ofSection number: Int) -> Int { guideTable.guide(ofSection: number) }

  /// The passages of a guide.
  package func passages(ofGuide guide: Int) -> Range<Int> { guideTable.passages(of: guide) }

  /// The sections of a guide.
  package func sections(ofGuide guide: Int) -> Range<Int> { guideTable.sections(of: guide) }

  /// The passages that stand directly in a section.
  package func passages(ofSection number: Int) -> Range<Int> {
    let first = passages(ofGuide: guide(ofSection: number)).lowerBound
    let own = section(number).passages
    return first + own.lowerBound..<first + own.upperBound
  }

  /// A list of a guide; its items and its section are numbered within the guide.
  package func list(_ place: Int, ofGuide guide: Int) -> PassageList? {
    let lists = guideTable.lists(of: guide)
    guard place >= 0, place < lists.count else { return nil }
    return self.lists.list(lists.lowerBound + place, of: guide)
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

/// What holds for guides as a whole.
package struct CollectionSummary: Sendable, Equatable {
  /// The language of the first guide that names one.
  package var language: String?
  /// What to do in an emergency, in the words of the first author who says so.
  package var urgent: String?
  /// The embedded thesauri that guides name, sorted.
  package var thesauri: [String] = []
}
