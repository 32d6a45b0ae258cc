/// A frozen index from terms to documents, in memory or in a mapped file.
///
/// Documents are numbered from 0 in the order in which they were added; what stands in them is the
/// caller's business. Nothing is unpacked when it is opened: terms and postings are read where they
/// lie.
public struct FieldedIndex: Sendable {
  let sections: IndexSections
  let statistics: IndexStatistics
  let tables: FrequencyTables

  /// The constants that documents are ranked with.
  public var weighting: FieldWeighting { tables.weighting }

  init(sections: IndexSections, statistics: IndexStatistics, weighting: FieldWeighting) {
    self.sections = sections
    self.statistics = statistics
    tables = FrequencyTables(weighting, statistics)
  }

  /// The number of documents.
  public var documentCount: Int { statistics.documents }
  /// The number of different terms.
  public var termCount: Int { statistics.terms }
  /// The number of pairs of a term and a document that holds it.
  public var postingCount: Int { statistics.postings }
  /// The bytes of the postings alone.
  public var postingByteCount: Int { sections.postings.count }
  /// The bytes of all sections.
  public var byteCount: Int { sections.all.reduce(0) { $0 + $1.bytes.count } }

  /// The sections as they lie in memory, by their numbers, for writing them to a file.
  package var namedSections: [(number: UInt32, bytes: Region)] {
    sections.all.map { ($0.section.rawValue, $0.bytes) }
  }

  /// The number of documents that hold a term in a field that counts; 0 for an unknown term.
  ///
  /// A term that stands only in fields that do not count is as rare as can be: 1.
  ///
  /// - Complexity: O(log t) for *t* terms.
  public func documentFrequency(of term: String) -> Int {
    guard let number = number(of: term) else { return 0 }
    return PostingList(self, term: number).counted
  }

  /// Whether any document holds the term in any field.
  public func contains(_ term: String) -> Bool { number(of: term) != nil }

  /// How much a term says in this collection, 0…1; one that is nowhere says most.
  public func information(of term: String, rarity: Double = 1) -> Double {
    weighting.information(
      documentFrequency: documentFrequency(of: term), of: documentCount, rarity: rarity)
  }
}
