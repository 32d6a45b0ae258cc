import Guides
import Retrieval
import TextAnalysis

/// What each section is about as a whole: its author's phrasings, its headings and its text.
///
/// A passage that does not repeat what its section is about is still about it: the evidence of the
/// whole document backs that of the passage (Callan, “Passage-level evidence in document
/// retrieval”, 1994).
struct TopicIndex: Sendable {
  /// A text a section, in the order of ``sections``.
  let index: InvertedIndex
  let sections: [SectionID]

  /// What each part of a section is worth to what it is about.
  private static let fields = [
    Field(name: "asked", weight: 0.6, slope: 0.3, countsPassages: true),
    Field(name: "heading", weight: 0.1, slope: 0, countsPassages: true),
    Field(name: "body", weight: 0.4, slope: 0.3, countsPassages: true),
  ]

  /// Indexes the sections of guides whose passages and headings have been analysed.
  ///
  /// - Complexity: O(text of the guides).
  init(
    guides: [Guide], reading: GuideAnalysis, analyzer: Analyzer,
    progress: IndexingProgress? = nil
  ) {
    var builder = IndexBuilder(analyzer: analyzer, fields: Self.fields)
    var sections: [SectionID] = []
    for (number, guide) in guides.enumerated() {
      for (index, section) in guide.sections.enumerated() {
        let asked = reading.phrasings[number][index].flatMap(\.self)
        let body = section.passages.flatMap { reading.bodies[number][$0] }
        builder.add([asked, reading.headings[number][index], body])
        sections.append(SectionID(guide: number, section: index))
      }
    }
    index = builder.build { progress?.reach(0.5 + $0 / 2) }
    self.sections = sections
  }
}
