/// Finds the best documents, window by window.
///
/// In each window of documents the words are ordered by the most they can add there. As many of the
/// weakest as together cannot lift a document over the worst of the best so far are left out
/// (MaxScore: Turtle and Flood, “Query evaluation: strategies and optimizations”, 1995; with a bound for
/// each block: Ding and Suel, “Faster top-k document retrieval using block-max indexes”, 2011); the
/// others' postings are added up, and what they leave in the running is looked up in the weak ones.
struct TopSearch {
  /// Documents a window.
  static let windowSize = 2_048

  /// A word of the query in the window at hand.
  private struct Word {
    /// Its alternatives' places.
    var alternatives: Range<Int>
    /// The most that it can add in the window.
    var bound: UInt32 = 0
  }

  /// An alternative in the window at hand.
  private struct Alternative {
    /// The places of its terms' cursors, the shortest list first.
    var cursors: Range<Int>
    var scale: Float
    var bound: UInt32 = 0
  }

  private let documentCount: Int
  private let scorer: Scorer
  private let words: UnsafeMutableBufferPointer<Word>
  private let alternatives: UnsafeMutableBufferPointer<Alternative>
  private let cursors: UnsafeMutableBufferPointer<PostingCursor>
  private let blocks: UnsafeMutableRawPointer
  /// Points of the window's documents.
  private let sums: UnsafeMutablePointer<UInt32>
  /// The best alternative's points for the word at hand.
  private let best: UnsafeMutablePointer<UInt32>
  /// A bit for each document of the window that has points.
  private let met: UnsafeMutablePointer<UInt64>
  /// The words from the weakest to the strongest in the window.
  private let order: UnsafeMutableBufferPointer<Int>
  /// What the words of ``order`` before a place can add together.
  private let together: UnsafeMutableBufferPointer<UInt32>

  /// Finds the best documents for words of which each has an alternative.
  static func run(
    _ planned: [[FieldedIndex.PlannedAlternative]], _ scorer: Scorer, documentCount: Int,
    limit: Int
  ) -> [ScoredDocument] {
    let search = TopSearch(planned, scorer, documentCount)
    defer { search.free() }
    return search.run(limit: limit)
  }

  private init(
    _ planned: [[FieldedIndex.PlannedAlternative]], _ scorer: Scorer, _ documentCount: Int
  ) {
    self.documentCount = documentCount
    self.scorer = scorer
    let lists = planned.joined().reduce(0) { $0 + $1.lists.count }
    words = .allocate(capacity: planned.count)
    alternatives = .allocate(capacity: planned.reduce(0) { $0 + $1.count })
    cursors = .allocate(capacity: lists)
    blocks = .allocate(byteCount: lists * BlockMemory.byteCount, alignment: 16)
    let window = min(Self.windowSize, (documentCount + 63) / 64 * 64)
    sums = .allocate(capacity: window)
    best = .allocate(capacity: window)
    met = .allocate(capacity: window / 64)
    sums.initialize(repeating: 0, count: window)
    best.initialize(repeating: 0, count: window)
    met.initialize(repeating: 0, count: window / 64)
    order = .allocate(capacity: planned.count)
    together = .allocate(capacity: planned.count + 1)
    together.initialize(repeating: 0)
    fill(planned)
  }

  private func fill(_ planned: [[FieldedIndex.PlannedAlternative]]) {
    var (nextAlternative, nextCursor) = (0, 0)
    for (place, word) in planned.enumerated() {
      let start = nextAlternative
      for alternative in word {
        let first = nextCursor
        for list in alternative.lists {
          let memory = BlockMemory(blocks + nextCursor * BlockMemory.byteCount)
          cursors.initializeElement(
            at: nextCursor, to: PostingCursor(list, of: documentCount, memory: memory))
          nextCursor += 1
        }
        alternatives.initializeElement(
          at: nextAlternative,
          to: Alternative(cursors: first..<nextCursor, scale: alternative.scale))
        nextAlternative += 1
      }
      words.initializeElement(at: place, to: Word(alternatives: start..<nextAlternative))
      order.initializeElement(at: place, to: place)
    }
  }

  private func free() {
    words.deallocate()
    alternatives.deallocate()
    cursors.deinitialize()
    cursors.deallocate()
    blocks.deallocate()
    sums.deallocate()
    best.deallocate()
    met.deallocate()
    order.deallocate()
    together.deallocate()
  }

  private func run(limit: Int) -> [ScoredDocument] {
    var found = BestDocuments(limit: limit)
    var low = 0
    while low < documentCount {
      let high = min(low + Self.windowSize, documentCount)
      let window = Window(low: UInt32(low), high: UInt32(high))
      if bound(in: window) > found.threshold { search(window, &found) }
      low = high
    }
    return found.sorted
  }

  private struct Window {
    let low: UInt32
    let high: UInt32
    var size: UInt32 { high - low }
  }

  /// Works out what each word can add in a window; what all can together.
  private func bound(in window: Window) -> UInt32 {
    var total: UInt32 = 0
    for word in words.indices {
      var most: UInt32 = 0
      for place in words[word].alternatives {
        var code: UInt8 = 255
        for cursor in alternatives[place].cursors where code > 0 {
          code = min(code, cursors[cursor].bound(window.low, window.high))
        }
        alternatives[place].bound = scorer.bound(code, alternatives[place].scale)
        most = max(most, alternatives[place].bound)
      }
      words[word].bound = most
      total &+= most
    }
    return total
  }

  private func search(_ window: Window, _ found: inout BestDocuments) {
    sortWords()
    var first = 0
    while first < words.count, together[first + 1] <= found.threshold { first += 1 }
    let total = together[words.count]
    for place in first..<words.count {
      let word = order[place]
      add(word, window, others: total &- words[word].bound, threshold: found.threshold)
    }
    collect(window, first: first, &found)
  }

  /// Orders the words by their bounds, which change little from window to window.
  private func sortWords() {
    for place in order.indices.dropFirst() {
      let word = order[place]
      var free = place
      while free > 0, words[order[free - 1]].bound > words[word].bound {
        order[free] = order[free - 1]
        free -= 1
      }
      order[free] = word
    }
    for place in order.indices {
      together[place + 1] = together[place] &+ words[order[place]].bound
    }
  }

  /// Adds a word's points to the sums of the window's documents.
  private func add(_ word: Int, _ window: Window, others: UInt32, threshold: UInt32) {
    let places = words[word].alternatives
    if places.count == 1, alternatives[places.lowerBound].cursors.count == 1 {
      let alternative = alternatives[places.lowerBound]
      eachPosting(of: alternative, window, others: others, threshold: threshold) {
        offset, points in
        sums[offset] &+= points
        met[offset >> 6] |= 1 << UInt64(offset & 63)
      }
      return
    }
    for place in places where alternatives[place].bound > 0 {
      var rest: UInt32 = 0
      for other in places where other != place { rest = max(rest, alternatives[other].bound) }
      let take = { (offset: Int, points: UInt32) in
        let before = best[offset]
        guard points > before else { return }
        best[offset] = points
        sums[offset] &+= points &- before
        met[offset >> 6] |= 1 << UInt64(offset & 63)
      }
      if alternatives[place].cursors.count > 1 {
        eachMeeting(of: alternatives[place], window, take)
      } else {
        eachPosting(
          of: alternatives[place], window, others: others, least: rest, threshold: threshold, take)
      }
    }
    best.update(repeating: 0, count: Int(window.size))
  }

  /// Calls the body with the points of each posting in the window but for blocks that cannot matter.
  @inline(__always)
  private func eachPosting(
    of alternative: Alternative, _ window: Window, others: UInt32, least: UInt32 = 0,
    threshold: UInt32, _ body: (Int, UInt32) -> Void
  ) {
    let cursor = alternative.cursors.lowerBound
    let scale = alternative.scale
    while let head = cursors[cursor].head {
      let isLast = cursors[cursor].reaches(window.high)
      if others &+ max(least, scorer.bound(head.bound, scale)) > threshold {
        cursors[cursor].eachOfBlock(window.low, size: window.size) { offset, frequency, mask in
          body(offset, scorer.points(Int(window.low) + offset, frequency, mask, scale))
        }
      }
      if isLast { break }
      cursors[cursor].nextBlock()
    }
  }

  /// Calls the body with the points of each document in the window that holds all terms.
  private func eachMeeting(
    of alternative: Alternative, _ window: Window, _ body: (Int, UInt32) -> Void
  ) {
    let first = alternative.cursors.lowerBound
    var document = cursors[first].advance(to: window.low)
    while document < window.high {
      let points = value(of: alternative, document)
      if points > 0 { body(Int(document - window.low), points) }
      document = cursors[first].advance(to: document + 1)
    }
  }

  /// The points of an alternative in a document: those of the term that is least there.
  @inline(__always)
  private func value(of alternative: Alternative, _ document: UInt32) -> UInt32 {
    var least = UInt32.max
    for cursor in alternative.cursors {
      guard cursors[cursor].advance(to: document) == document else { return 0 }
      let (frequency, mask) = cursors[cursor].current
      least = min(least, scorer.points(Int(document), frequency, mask, alternative.scale))
    }
    return least
  }

  /// Takes what the window's documents came to, with the words before a place looked up as needed.
  private func collect(_ window: Window, first: Int, _ found: inout BestDocuments) {
    for group in 0..<Int(window.size + 63) / 64 where met[group] != 0 {
      var bits = met[group]
      met[group] = 0
      while bits != 0 {
        let offset = group << 6 | bits.trailingZeroBitCount
        bits &= bits - 1
        var sum = sums[offset]
        sums[offset] = 0
        var place = first
        let document = window.low + UInt32(offset)
        while place > 0 {
          place -= 1
          let bound = bound(ofWord: order[place], document)
          guard sum &+ together[place] &+ min(bound, words[order[place]].bound) > found.threshold
          else {
            sum = 0
            break
          }
          sum &+= value(ofWord: order[place], document)
        }
        if sum > found.threshold { found.insert(document, sum) }
      }
    }
  }

  /// The most that a word can add in a document, by the block that it would stand in.
  @inline(__always)
  private func bound(ofWord word: Int, _ document: UInt32) -> UInt32 {
    let places = words[word].alternatives
    guard places.count == 1, alternatives[places.lowerBound].cursors.count == 1 else {
      return words[word].bound
    }
    let alternative = alternatives[places.lowerBound]
    return scorer.bound(
      cursors[alternative.cursors.lowerBound].bound(at: document), alternative.scale)
  }

  private func value(ofWord word: Int, _ document: UInt32) -> UInt32 {
    var most: UInt32 = 0
    for place in words[word].alternatives where alternatives[place].bound > most {
      most = max(most, value(of: alternatives[place], document))
    }
    return most
  }
}
