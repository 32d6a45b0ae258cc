public import TextAnalysis

/// A frozen index from terms to passages.
///
/// Passages are opaque ids from 0; what stands in them is the caller's business. The analyser
/// travels with the index, so that a question cannot be analysed otherwise than the passages.
public struct InvertedIndex: Sendable {
  /// The analyser that made the terms.
  public let analyzer: Analyzer
  /// The indexed fields.
  public let fields: [Field]
  /// The number of passages.
  public let passageCount: Int
  private let numbers: TermNumbers
  let postings: [Posting]
  let offsets: [Int32]
  let positions: [Int32]
  let lengths: [[Int32]]
  let averageLengths: [Double]
  private let documentFrequencies: [Int32]

  init(
    analyzer: Analyzer, fields: [Field], passageCount: Int, terms: TermNumbers,
    postings: [Posting], offsets: [Int32], positions: [Int32], lengths: [[Int32]]
  ) {
    self.analyzer = analyzer
    self.fields = fields
    self.passageCount = passageCount
    numbers = terms
    self.postings = postings
    self.offsets = offsets
    self.positions = positions
    self.lengths = lengths
    averageLengths = lengths.map { field in
      let used = field.lazy.filter { $0 > 0 }
      let count = used.count
      return count == 0 ? 1 : Double(used.reduce(0) { $0 + Int($1) }) / Double(count)
    }
    documentFrequencies = (0..<max(0, offsets.count - 1)).map { term in
      Self.countPassages(
        postings[Int(offsets[term])..<Int(offsets[term + 1])], fields: fields)
    }
  }

  /// The postings of a term, by passage and then field; empty for an unknown term.
  ///
  /// - Complexity: O(1).
  public func postings(of term: String) -> ArraySlice<Posting> {
    guard let id = numbers.known(term) else { return [] }
    return postings(ofTermAt: id)
  }

  /// The postings of a term by its place in the order of first occurrence.
  func postings(ofTermAt id: Int) -> ArraySlice<Posting> {
    postings[Int(offsets[id])..<Int(offsets[id + 1])]
  }

  /// The document frequency of a term by its place in the order of first occurrence.
  func documentFrequency(ofTermAt id: Int) -> Int { Int(documentFrequencies[id]) }

  /// The place of a term in the order of first occurrence; nil for an unknown term.
  func number(of term: String) -> Int? { numbers.known(term) }

  /// All terms, by their place.
  var allTerms: [String] { numbers.terms }

  /// The number of different terms.
  public var termCount: Int { documentFrequencies.count }

  /// The number of passages that hold a term in a field that counts; 0 for an unknown term.
  ///
  /// A term that stands only in fields that do not count is as rare as can be: 1.
  ///
  /// - Complexity: O(1).
  public func documentFrequency(of term: String) -> Int {
    guard let id = numbers.known(term) else { return 0 }
    return documentFrequency(ofTermAt: id)
  }

  /// Whether any passage holds the term in any field.
  public func contains(_ term: String) -> Bool { !postings(of: term).isEmpty }

  /// All terms, in the order of their first occurrence.
  public var terms: some Collection<String> {
    numbers.terms.indices.lazy.filter { !postings(ofTermAt: $0).isEmpty }.map { numbers.terms[$0] }
  }

  /// The number of tokens in a field of a passage.
  func length(of passage: Int, field: Int) -> Int { Int(lengths[field][passage]) }

  /// The positions of a posting's term in its field, rising.
  func positions(of posting: Posting) -> ArraySlice<Int32> {
    let start = Int(posting.firstPosition)
    return positions[start..<start + Int(posting.frequency)]
  }

  private static func countPassages(_ slice: ArraySlice<Posting>, fields: [Field]) -> Int32 {
    var count: Int32 = 0
    var last: Int32 = -1
    for posting in slice where fields[Int(posting.field)].countsPassages && posting.passage != last
    {
      count += 1
      last = posting.passage
    }
    return slice.isEmpty ? 0 : max(1, count)
  }
}
