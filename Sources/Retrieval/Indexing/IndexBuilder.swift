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

  /// The texts of one field of one passage.
  private struct Entry {
    let passage: Int32
    let field: Int32
    let texts: [NumberedText]
  }

  let analyzer: Analyzer
  let fields: [Field]
  private var terms = TermNumbers()
  /// In the order of passages and fields.
  private var entries: [Entry] = []
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
      entries.append(Entry(passage: Int32(passage), field: Int32(field), texts: texts))
    }
    return passage
  }

  /// Freezes what was added.
  ///
  /// - Parameter progress: Told now and then which part of the work is done, 0…1.
  /// - Complexity: O(postings).
  public func build(progress: ((Double) -> Void)? = nil) -> InvertedIndex {
    let counts = counted { progress?($0 / 2) }
    var postings = [Posting](
      repeating: Posting(passage: 0, field: 0, frequency: 0, firstPosition: 0),
      count: Int(counts.offsets.last ?? 0))
    var positions = [Int32](repeating: 0, count: Int(counts.positions.last ?? 0))
    // Where a term's next posting and next position belong.
    var nextPosting = counts.offsets
    var nextPosition = counts.positions
    var lastEntry = [Int32](repeating: -1, count: terms.terms.count)
    for (number, entry) in entries.enumerated() {
      if number % Self.stride == 0 { progress?((1 + part(number)) / 2) }
      for text in entry.texts {
        for (term, position) in text.terms {
          let term = Int(term)
          if lastEntry[term] != Int32(number) {
            lastEntry[term] = Int32(number)
            postings[Int(nextPosting[term])] = Posting(
              passage: entry.passage, field: entry.field, frequency: 0,
              firstPosition: nextPosition[term])
            nextPosting[term] += 1
          }
          postings[Int(nextPosting[term]) - 1].frequency += 1
          positions[Int(nextPosition[term])] = position
          nextPosition[term] += 1
        }
      }
    }
    return InvertedIndex(
      analyzer: analyzer, fields: fields, passageCount: passageCount, terms: terms,
      postings: postings, offsets: counts.offsets, positions: positions, lengths: lengths)
  }

  /// How many entries are taken between two reports.
  private static let stride = 4_096

  /// Which part of the entries stands before one of them.
  private func part(_ number: Int) -> Double { Double(number) / Double(entries.count) }

  /// Where the postings and the positions of each term begin, and after the last term, end.
  private func counted(
    _ progress: (Double) -> Void
  ) -> (offsets: [Int32], positions: [Int32]) {
    var offsets = [Int32](repeating: 0, count: terms.terms.count + 1)
    var positions = offsets
    var lastEntry = [Int32](repeating: -1, count: terms.terms.count)
    for (number, entry) in entries.enumerated() {
      if number % Self.stride == 0 { progress(part(number)) }
      for text in entry.texts {
        for (term, _) in text.terms {
          positions[Int(term) + 1] += 1
          guard lastEntry[Int(term)] != Int32(number) else { continue }
          lastEntry[Int(term)] = Int32(number)
          offsets[Int(term) + 1] += 1
        }
      }
    }
    for term in terms.terms.indices {
      offsets[term + 1] += offsets[term]
      positions[term + 1] += positions[term]
    }
    return (offsets, positions)
  }
}
