import Guides
import Retrieval
import TextAnalysis

/// What each section is about as a whole: its author's phrasings, its headings and its text.
///
/// A passage that does not repeat what its section is about is still about it: the evidence of the
/// whole document backs that of the passage (Callan, “Passage-level evidence in document
/// retrieval”, 1994).
struct TopicIndex: Sendable {
  let index: InvertedIndex
  let sections: [SectionID]

  static let fields = [
    Field(name: "asked", weight: 0.6, slope: 0.3, countsPassages: true),
    Field(name: "heading", weight: 0.1, slope: 0, countsPassages: true),
    Field(name: "body", weight: 0.4, slope: 0.3, countsPassages: true),
  ]
}
