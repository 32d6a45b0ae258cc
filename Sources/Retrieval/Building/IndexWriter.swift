/// Writes the sections of an index from its terms in the order of their bytes.
struct IndexWriter {
  private let weighting: FieldWeighting
  private var statistics: IndexStatistics
  private let lengths: [UInt8]
  private let fieldLengths: [UInt8]
  private var postings: PostingWriter
  private var termBytes: [UInt8] = []
  private var termStarts: [UInt8] = []
  private var postingStarts: [UInt8] = []

  init(
    weighting: FieldWeighting, statistics: IndexStatistics, lengths: [UInt8], fieldLengths: [UInt8]
  ) {
    self.weighting = weighting
    self.statistics = statistics
    self.statistics.terms = 0
    self.statistics.weighting = weighting.fingerprint
    self.lengths = lengths
    self.fieldLengths = fieldLengths
    postings = PostingWriter(
      FrequencyTables(weighting, statistics), lengths: lengths, fieldLengths: fieldLengths)
  }

  /// Adds a term that follows the last one by its bytes, with its documents.
  mutating func append(_ term: ArraySlice<UInt8>, _ list: PostingBuffer) {
    termStarts.appendNumber(UInt32(truncatingIfNeeded: termBytes.count))
    termBytes.append(contentsOf: term)
    postingStarts.appendNumber(postings.append(list))
    statistics.terms += 1
  }

  /// The index of what was added.
  mutating func finish() -> FieldedIndex {
    termStarts.appendNumber(UInt32(truncatingIfNeeded: termBytes.count))
    let sections = IndexSections(
      statistics: Region(statistics.bytes), termBytes: Region(termBytes),
      termStarts: Region(termStarts), postingStarts: Region(postingStarts),
      postings: Region(postings.finish()), lengths: Region(lengths),
      fieldLengths: Region(fieldLengths))
    return FieldedIndex(sections: sections, statistics: statistics, weighting: weighting)
  }
}
