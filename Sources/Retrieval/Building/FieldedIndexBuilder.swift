import TextAnalysis

/// Collects documents in one pass and freezes them into a ``FieldedIndex``.
///
/// Postings are gathered compressed, three bytes or so each. Beyond a bound of memory the documents so
/// far are frozen into a compact part of their own, and the parts merged at the end;
/// builders may work side by side and their indexes be merged likewise: ``FieldedIndex/merging(_:)``.
public struct FieldedIndexBuilder {
  /// The memory in bytes for gathered postings, beyond which a part is frozen.
  public static let standardMemory = 512 << 20

  private let weighting: FieldWeighting
  private let memory: Int
  private var words = WordInterner()
  private var chains: [PostingPool.Chain] = []
  private var pool = PostingPool()
  private var statistics = IndexStatistics()
  private var lengths: [UInt8] = []
  private var fieldLengths: [UInt8] = []
  /// The terms of the current document.
  private var touched: [UInt32] = []
  private var parts: [FieldedIndex] = []

  /// Makes an empty builder.
  ///
  /// - Parameters:
  ///   - weighting: The constants that bounds are worked out with.
  ///   - memory: The bytes of gathered postings beyond which a part is frozen.
  public init(weighting: FieldWeighting = .standard, memory: Int = standardMemory) {
    self.weighting = weighting
    self.memory = memory
  }

  /// The number of documents so far.
  public var documentCount: Int { parts.reduce(statistics.documents) { $0 + $1.documentCount } }

  /// The number of a term, which it gets now if it has none; good until the next ``add(_:)``.
  public mutating func number(of term: String) -> UInt32 { known(words.number(of: term)) }

  /// The number of a term by its bytes in UTF-8.
  @inline(__always)
  public mutating func number(ofBytes term: UnsafeBufferPointer<UInt8>) -> UInt32 {
    known(words.number(of: term))
  }

  @inline(__always)
  private mutating func known(_ number: Int) -> UInt32 {
    if number >= chains.count { chains.append(PostingPool.Chain()) }
    return UInt32(truncatingIfNeeded: number)
  }

  /// Adds a document given by the terms of each field, in the order of ``IndexField``; its number,
  /// which counts up from 0.
  ///
  /// - Complexity: O(terms).
  @discardableResult
  public mutating func add(_ fields: [[String]]) -> Int {
    var document = DocumentTerms()
    for terms in fields.prefix(IndexField.allCases.count) {
      for term in terms { document.append(number(of: term)) }
      document.endField()
    }
    return add(document)
  }

  /// Adds a document; fields that it leaves out are empty.
  ///
  /// Numbers of terms become invalid when ``generation`` changes.
  ///
  /// - Complexity: O(terms).
  @discardableResult
  public mutating func add(_ document: DocumentTerms) -> Int {
    let number = UInt32(truncatingIfNeeded: statistics.documents)
    gather(document)
    for term in touched {
      let place = Int(term)
      pool.append(document: number, to: &chains[place])
      chains[place].frequency = 0
      chains[place].mask = 0
    }
    statistics.documents += 1
    statistics.postings += touched.count
    defer { if pool.byteCount > memory { freezePart() } }
    return documentCount - 1
  }

  /// Changes whenever a part was frozen: numbers of terms from before mean nothing any more.
  public var generation: Int { parts.count }

  /// Counts the terms of a document in their chains.
  private mutating func gather(_ document: DocumentTerms) {
    touched.removeAll(keepingCapacity: true)
    var start = 0
    for field in 0..<IndexField.allCases.count {
      let end = field < document.ends.count ? document.ends[field] : start
      for term in document.terms[start..<end] {
        let place = Int(term)
        if chains[place].frequency == 0, chains[place].mask == 0 { touched.append(term) }
        if field == 0 {
          if chains[place].frequency < 255 { chains[place].frequency += 1 }
        } else {
          chains[place].mask |= 1 << UInt8(field - 1)
        }
      }
      statistics.words[field] += end - start
      if end > start { statistics.holders[field] += 1 }
      let code = LengthCode.encode(end - start)
      if field == 0 { lengths.append(code) } else { fieldLengths.append(code) }
      start = end
    }
  }

  private mutating func freezePart() {
    parts.append(frozen())
    words = WordInterner()
    chains = []
    pool = PostingPool()
    statistics = IndexStatistics()
    lengths = []
    fieldLengths = []
  }

  /// Freezes what was added.
  ///
  /// - Complexity: O(postings + t log t) for *t* terms.
  public consuming func build() -> FieldedIndex {
    guard !parts.isEmpty else { return frozen() }
    if statistics.documents > 0 { freezePart() }
    return FieldedIndex.merging(parts)
  }

  private func frozen() -> FieldedIndex {
    var writer = IndexWriter(
      weighting: weighting, statistics: statistics, lengths: lengths, fieldLengths: fieldLengths)
    var buffer = PostingBuffer()
    var term: [UInt8] = []
    for number in words.numbersInOrder() {
      let chain = chains[Int(number)]
      guard chain.end > 0 else { continue }
      buffer.removeAll()
      pool.read(chain, into: &buffer)
      term.removeAll(keepingCapacity: true)
      words.appendWord(Int(number), to: &term)
      writer.append(term[...], buffer)
    }
    return writer.finish()
  }
}
