extension FieldedIndex {
  /// One index of the documents of several, in their order.
  ///
  /// All have to have been built with the same weighting; that of the first stays.
  ///
  /// - Complexity: O(postings + n t) for *n* indexes of *t* terms.
  public static func merging(_ parts: [FieldedIndex]) -> FieldedIndex {
    var statistics = IndexStatistics()
    var lengths: [UInt8] = []
    var fieldLengths: [UInt8] = []
    var merges: [PartReader] = []
    for part in parts {
      merges.append(PartReader(part, firstDocument: UInt32(statistics.documents)))
      statistics.add(part.statistics)
      part.sections.lengths.withBytes { lengths.append(contentsOf: $0) }
      part.sections.fieldLengths.withBytes { fieldLengths.append(contentsOf: $0) }
    }
    var writer = IndexWriter(
      weighting: parts.first?.weighting ?? .standard, statistics: statistics, lengths: lengths,
      fieldLengths: fieldLengths)
    let memory = UnsafeMutableRawPointer.allocate(
      byteCount: BlockMemory.byteCount, alignment: 16)
    defer { memory.deallocate() }
    var buffer = PostingBuffer()
    while let least = merges.compactMap(\.term).min(by: { $0.lexicographicallyPrecedes($1) }) {
      buffer.removeAll()
      for place in merges.indices where merges[place].term == least {
        merges[place].take(into: &buffer, BlockMemory(memory))
      }
      writer.append(least[...], buffer)
    }
    return writer.finish()
  }

  /// Goes through the terms of one of the merged indexes.
  private struct PartReader {
    let part: FieldedIndex
    let firstDocument: UInt32
    /// The term at hand; nil at the end.
    private(set) var term: [UInt8]?
    private var number = 0

    init(_ part: FieldedIndex, firstDocument: UInt32) {
      self.part = part
      self.firstDocument = firstDocument
      load()
    }

    private mutating func load() {
      term = number < part.termCount ? part.withTerm(number) { Array($0) } : nil
    }

    /// Appends the postings of the term at hand and goes on to the next.
    mutating func take(into buffer: inout PostingBuffer, _ memory: BlockMemory) {
      let list = PostingList(part, term: number)
      for block in 0..<list.blockCount {
        let count = list.readDocuments(block, into: memory)
        guard list.readValues(block, into: memory) else { continue }
        for place in 0..<count {
          buffer.append(
            memory.documents[place] &+ firstDocument, memory.frequencies[place],
            memory.masks[place])
        }
      }
      number += 1
      load()
    }
  }
}
