public import TextAnalysis

/// Collects passages and freezes them into an ``InvertedIndex``.
public struct IndexBuilder {
  /// A text whose terms have numbers in the index.
  package struct NumberedText {
    /// The terms in order, each with its place in the text.
    fileprivate var terms: [(number: Int32, position: Int32)] = []
    /// The number of words; compounds add none.
    fileprivate var length: Int32 = 0
  }

  /// One term at one place.
  private struct Occurrence {
    let term: Int32
    let passage: Int32
    let field: Int32
    let position: Int32
  }

  let analyzer: Analyzer
  let fields: [Field]
  private var terms = TermNumbers()
  /// In the order of passages, fields and places.
  private var occurrences: [Occurrence] = []
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
    var parts: [[NumberedText]] = []
    for tokens in texts.prefix(fields.count) { parts.append([number(tokens)]) }
    return add(parts: parts)
  }

  /// Looks up the terms of a text, once for all fields and passages that it belongs to.
  package mutating func number(_ tokens: [AnalyzedToken]) -> NumberedText {
    var text = NumberedText()
    text.terms.reserveCapacity(tokens.count)
    for token in tokens {
      if !token.isCompound { text.length += 1 }
      guard !token.term.isEmpty else { continue }
      text.terms.append((Int32(terms.number(of: token.term)), Int32(token.position)))
    }
    return text
  }

  /// Adds a passage as ``add(_:)`` does, each field from texts one after the other.
  @discardableResult
  package mutating func add(parts: [[NumberedText]]) -> Int {
    let passage = passageCount
    passageCount += 1
    for field in fields.indices {
      let texts = field < parts.count ? parts[field] : []
      lengths[field].append(texts.reduce(0) { $0 + $1.length })
      for text in texts {
        for (term, position) in text.terms {
          occurrences.append(
            Occurrence(
              term: term, passage: Int32(passage), field: Int32(field), position: position))
        }
      }
    }
    return passage
  }

  /// Freezes what was added.
  ///
  /// - Complexity: O(postings).
  public func build() -> InvertedIndex {
    var postings: [Posting] = []
    postings.reserveCapacity(occurrences.count)
    var positions: [Int32] = []
    positions.reserveCapacity(occurrences.count)
    var offsets: [Int32] = [0]
    offsets.reserveCapacity(terms.terms.count + 1)
    var last: Int32 = 0
    for occurrence in occurrencesByTerm() {
      while last < occurrence.term {
        offsets.append(Int32(postings.count))
        last += 1
      }
      let end = postings.count - 1
      if end >= Int(offsets[Int(last)]), postings[end].passage == occurrence.passage,
        postings[end].field == occurrence.field
      {
        postings[end].frequency += 1
      } else {
        postings.append(
          Posting(
            passage: occurrence.passage, field: occurrence.field, frequency: 1,
            firstPosition: Int32(positions.count)))
      }
      positions.append(occurrence.position)
    }
    while offsets.count <= terms.terms.count { offsets.append(Int32(postings.count)) }
    return InvertedIndex(
      analyzer: analyzer, fields: fields, passageCount: passageCount, terms: terms,
      postings: postings, offsets: offsets, positions: positions, lengths: lengths)
  }

  /// A counting sort: by term, and within a term in the order of adding.
  private func occurrencesByTerm() -> [Occurrence] {
    var next = [Int](repeating: 0, count: terms.terms.count + 1)
    for occurrence in occurrences { next[Int(occurrence.term) + 1] += 1 }
    for term in next.indices.dropFirst() { next[term] += next[term - 1] }
    var sorted = occurrences
    for occurrence in occurrences {
      sorted[next[Int(occurrence.term)]] = occurrence
      next[Int(occurrence.term)] += 1
    }
    return sorted
  }
}
