public import TextAnalysis

/// Collects passages and freezes them into an ``InvertedIndex``.
public struct IndexBuilder {
  let analyzer: Analyzer
  let fields: [Field]
  private var termIDs: [String: Int32] = [:]
  private var terms: [String] = []
  /// A list a term, in passage order because passages are added in order.
  private var postings: [[Posting]] = []
  private var positions: [[Int32]] = []
  private var lengths: [[Int32]]
  private var passageCount = 0

  /// Makes an empty builder; the analyser stays with the index that is built.
  public init(analyzer: Analyzer, fields: [Field]) {
    self.analyzer = analyzer
    self.fields = fields
    lengths = Array(repeating: [], count: fields.count)
  }

  /// Adds a passage and returns its id, which counts up from 0.
  ///
  /// `texts` holds the analysed tokens of each field, in the order of the fields; fields left out
  /// are empty.
  ///
  /// - Complexity: O(tokens).
  @discardableResult
  public mutating func add(_ texts: [[AnalyzedToken]]) -> Int {
    let passage = passageCount
    passageCount += 1
    for field in fields.indices {
      let tokens = field < texts.count ? texts[field] : []
      lengths[field].append(Int32(tokens.lazy.filter { !$0.isCompound }.count))
      for token in tokens where !token.term.isEmpty {
        record(token, field: Int32(field), passage: Int32(passage))
      }
    }
    return passage
  }

  /// Freezes what was added.
  ///
  /// - Complexity: O(postings).
  public func build() -> InvertedIndex {
    var flat: [Posting] = []
    var flatPositions: [Int32] = []
    var offsets: [Int32] = [0]
    for term in terms.indices {
      for var posting in postings[term] {
        let start = Int(posting.firstPosition)
        posting.firstPosition = Int32(flatPositions.count)
        flatPositions += positions[term][start..<start + Int(posting.frequency)]
        flat.append(posting)
      }
      offsets.append(Int32(flat.count))
    }
    return InvertedIndex(
      analyzer: analyzer, fields: fields, passageCount: passageCount, termIDs: termIDs,
      postings: flat, offsets: offsets, positions: flatPositions, lengths: lengths)
  }

  private mutating func record(_ token: AnalyzedToken, field: Int32, passage: Int32) {
    let id = identifier(of: token.term)
    let last = postings[id].count - 1
    if last >= 0, postings[id][last].passage == passage, postings[id][last].field == field {
      postings[id][last].frequency += 1
    } else {
      postings[id].append(
        Posting(
          passage: passage, field: field, frequency: 1, firstPosition: Int32(positions[id].count)))
    }
    positions[id].append(Int32(token.position))
  }

  private mutating func identifier(of term: String) -> Int {
    if let id = termIDs[term] { return Int(id) }
    let id = terms.count
    termIDs[term] = Int32(id)
    terms.append(term)
    postings.append([])
    positions.append([])
    return id
  }
}
