/// How a document's score came about.
public struct FieldedScore: Sendable, Equatable {
  /// What one word of the query is worth in the document.
  public struct Share: Sendable, Equatable {
    /// The word's place in the query.
    public var word: Int
    /// The place of the alternative that counted.
    public var alternative: Int
    /// How much the word says in this collection, 0…1.
    public var information: Double
    /// How often the body holds it; of several terms the one that is least there.
    public var frequency: Int
    /// The fields that hold it, and what each adds to the points; they sum to ``points``.
    public var fields: [(field: IndexField, points: Double)]
    /// What the word adds to the score.
    public var points: Double

    /// Whether all parts are equal.
    public static func == (one: Share, two: Share) -> Bool {
      one.word == two.word && one.alternative == two.alternative && one.points == two.points
        && one.information == two.information && one.frequency == two.frequency
        && one.fields.elementsEqual(two.fields) { $0 == $1 }
    }
  }

  /// The sum of the shares.
  public var score: Double
  /// The words that the document meets, in the order of the query.
  public var shares: [Share]
}

extension FieldedIndex {
  /// Scores one document and explains the score word by word.
  ///
  /// - Complexity: O(a log p) for *a* alternatives with *p* postings.
  public func score(_ query: FieldedQuery, document: Int) -> FieldedScore {
    score(plan(query), document: document)
  }

  /// The same for words that were planned before.
  func score(_ words: [[PlannedAlternative]], document: Int) -> FieldedScore {
    var explained = FieldedScore(score: 0, shares: [])
    guard document >= 0, document < documentCount else { return explained }
    let memory = UnsafeMutableRawPointer.allocate(
      byteCount: BlockMemory.byteCount, alignment: 16)
    defer { memory.deallocate() }
    withScorer { scorer in
      var total: UInt32 = 0
      for (number, word) in words.enumerated() {
        var best: UInt32 = 0
        var share: FieldedScore.Share?
        for alternative in word {
          guard
            let met = meeting(alternative, document, scorer, memory: BlockMemory(memory)),
            met.points > best
          else { continue }
          best = met.points
          share = self.share(met, alternative, document, word: number)
        }
        total &+= best
        if let share { explained.shares.append(share) }
      }
      explained.score = Double(total) / Double(Scorer.unit)
    }
    return explained
  }

  /// How a document meets an alternative.
  private struct Meeting {
    var points = UInt32.max
    var frequency: UInt8 = 0
    var mask: UInt8 = 0
  }

  private func meeting(
    _ alternative: PlannedAlternative, _ document: Int, _ scorer: Scorer, memory: BlockMemory
  ) -> Meeting? {
    var least = Meeting()
    for list in alternative.lists {
      var cursor = PostingCursor(list, of: documentCount, memory: memory)
      guard cursor.seek(UInt32(document)) else { return nil }
      let (frequency, mask) = cursor.current
      let points = scorer.points(document, frequency, mask, alternative.scale)
      if points < least.points {
        least = Meeting(points: points, frequency: frequency, mask: mask)
      }
    }
    return least
  }

  private func share(
    _ met: Meeting, _ alternative: PlannedAlternative, _ document: Int, word: Int
  ) -> FieldedScore.Share {
    let body = tables.body(met.frequency, length: sections.lengths.u8(document))
    var parts: [(IndexField, Float)] = body > 0 ? [(.body, body)] : []
    for field in 0..<(IndexField.allCases.count - 1) where met.mask >> UInt8(field) & 1 != 0 {
      let length = sections.fieldLengths.u8(document * (IndexField.allCases.count - 1) + field)
      if let name = IndexField(rawValue: field + 1) {
        parts.append((name, tables.presence(field, length: length)))
      }
    }
    let points = Double(met.points) / Double(Scorer.unit)
    let sum = Double(parts.reduce(0) { $0 + $1.1 })
    return FieldedScore.Share(
      word: word, alternative: alternative.place, information: alternative.information,
      frequency: Int(met.frequency),
      fields: parts.map { (field: $0.0, points: sum > 0 ? points * Double($0.1) / sum : 0) },
      points: points)
  }
}
