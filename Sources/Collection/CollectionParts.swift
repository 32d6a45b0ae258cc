import Guides
import Retrieval

/// The buffers that a collection is read from, but for its index.
struct CollectionParts: Sendable {
  var summary: CollectionSummary
  var guides: GuideTable
  var sections: RecordTable
  var passages: RecordTable
  var lists: RecordTable
  var terms: TermDictionary
  var vocabulary: Vocabulary

  /// Reads all guides.
  ///
  /// - Complexity: O(text of the guides).
  func wholeGuides() -> [Guide] {
    let sections = SectionTable(records: sections, guides: guides)
    let passages = PassageTable(records: passages, guides: guides)
    let lists = ListTable(records: lists, guides: guides)
    return (0..<guides.count).map { number in
      let cover = guides.cover(of: number)
      let (furniture, doubts) = guides.remarks(on: number)
      return Guide(
        file: cover.file, metadata: cover.metadata,
        sections: guides.sections(of: number).map(sections.section),
        passages: guides.passages(of: number).map(passages.passage),
        lists: guides.lists(of: number).map { lists.list($0, of: number) }, furniture: furniture,
        doubts: doubts)
    }
  }
}
