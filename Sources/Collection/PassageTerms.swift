/// The terms of passages, field by field, as numbers of a ``TermDictionary``.
package struct PassageTerms: Sendable {
  /// The terms of each sentence of all passages in order, compounds after their parts.
  package internal(set) var sentences = TermRuns()
  /// The first sentence of each passage, and the end.
  private var firstSentences: [Int32] = [0]
  /// By passage: the terms of the lead-in, the parent items and the column heads.
  package internal(set) var contexts = TermRuns()
  /// The terms of each of the authors' phrasings of all passages in order.
  package internal(set) var phrasings = TermRuns()
  private var firstPhrasings: [Int32] = [0]
  /// The number of terms in the sentences of each passage.
  package private(set) var lengths: [Int32] = []

  /// The number of passages.
  package var count: Int { lengths.count }

  /// The sentences of a passage.
  package func sentences(of id: Int) -> Range<Int> {
    Int(firstSentences[id])..<Int(firstSentences[id + 1])
  }

  /// The phrasings of a passage.
  package func phrasings(of id: Int) -> Range<Int> {
    Int(firstPhrasings[id])..<Int(firstPhrasings[id + 1])
  }

  mutating func append(sentences own: [[Int32]], context: [Int32], phrasings asked: [[Int32]]) {
    for sentence in own { sentences.append(sentence) }
    firstSentences.append(Int32(truncatingIfNeeded: sentences.count))
    contexts.append(context)
    for phrasing in asked { phrasings.append(phrasing) }
    firstPhrasings.append(Int32(truncatingIfNeeded: phrasings.count))
    lengths.append(Int32(truncatingIfNeeded: own.reduce(0) { $0 + $1.count }))
  }
}

/// The terms of a section's own heading, of those above it, and of its phrasings.
package struct SectionTerms: Sendable {
  /// The terms of the heading, without the number that opens it.
  package var heading: [Int32]
  /// The terms of the headings above and of the guide's title.
  package var ancestors: [Int32]
  /// The terms of each of the author's phrasings of the section.
  package var phrasings: [[Int32]]
  /// The number of the section around it, over all guides.
  package var parent: Int?
}
