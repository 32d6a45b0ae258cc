/// The sections that a fielded index lies in; the numbers are those of a saved file.
enum IndexSection: UInt32, CaseIterable {
  /// Counts, eight bytes each: see ``IndexStatistics``.
  case statistics = 1
  /// The terms' bytes, in their order.
  case termBytes = 2
  /// Where each term's bytes begin, and where the last one's end: four bytes each.
  case termStarts = 3
  /// Where each term's postings begin, in units of four bytes: four bytes each.
  case postingStarts = 4
  /// The postings: see ``PostingLayout``.
  case postings = 5
  /// The code of the length of each document's body: see ``LengthCode``.
  case lengths = 6
  /// The codes of the lengths of each document's other fields, a byte each.
  case fieldLengths = 7
}

/// The bytes of the sections.
struct IndexSections: Sendable {
  var statistics: Region
  var termBytes: Region
  var termStarts: Region
  var postingStarts: Region
  var postings: Region
  var lengths: Region
  var fieldLengths: Region

  /// All sections with their numbers.
  var all: [(section: IndexSection, bytes: Region)] {
    [
      (.statistics, statistics), (.termBytes, termBytes), (.termStarts, termStarts),
      (.postingStarts, postingStarts), (.postings, postings), (.lengths, lengths),
      (.fieldLengths, fieldLengths),
    ]
  }

  /// Whether the sections have the sizes that the statistics ask for.
  func fit(_ statistics: IndexStatistics) -> Bool {
    termStarts.count == 4 * (statistics.terms + 1) && postingStarts.count == 4 * statistics.terms
      && lengths.count == statistics.documents
      && fieldLengths.count == statistics.documents * (IndexField.allCases.count - 1)
      && Int(termStarts.u32(4 * statistics.terms)) == termBytes.count
  }
}
