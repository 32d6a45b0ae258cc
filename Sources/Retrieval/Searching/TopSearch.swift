/// Finds the best documents, window by window.
///
/// Alternatives are gone through in the order of a schedule (``SearchSchedule``). The first of them bring
/// up candidates; the others together cannot lift a document over the worst of the best so far, and only
/// add to what candidates have, for as long as some are left that may get over it. In each window of
/// documents the same is asked of the bounds of the blocks there (MaxScore: Turtle and Flood, “Query
/// evaluation: strategies and optimizations”, 1995; with a bound for each block: Ding and Suel, “Faster
/// top-k document retrieval using block-max indexes”, 2011).
struct TopSearch {
  /// Documents a window.
  static let windowSize = 2_048

  let documentCount: Int
  let scorer: Scorer
  let words: UnsafeMutableBufferPointer<SearchedWord>
  let alternatives: UnsafeMutableBufferPointer<SearchedAlternative>
  let cursors: UnsafeMutableBufferPointer<PostingCursor>
  private let blocks: UnsafeMutableRawPointer
  /// Points of the window's documents.
  let sums: UnsafeMutablePointer<UInt32>
  /// The points that each word has in the window's documents, word after word; zero between windows.
  private let columns: UnsafeMutablePointer<UInt32>
  /// A bit for each document of the window that may be among the best.
  let met: UnsafeMutablePointer<UInt64>
  /// The words in the order of the work at hand.
  let order: UnsafeMutableBufferPointer<Int>
  /// The documents of a window, or of all where they are fewer, rounded up to whole groups of bits.
  private let stride: Int

  /// Finds the best documents for words of which each has an alternative.
  ///
  /// - Parameter floor: As many documents as are looked for are known to have more points than this.
  static func run(
    _ planned: [[FieldedIndex.PlannedAlternative]], _ scorer: Scorer, documentCount: Int,
    limit: Int, floor: UInt32 = 0
  ) -> [ScoredDocument] {
    let search = TopSearch(planned, scorer, documentCount)
    defer { search.free() }
    return search.run(limit: limit, floor: floor)
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
    stride = min(Self.windowSize, (documentCount + 63) / 64 * 64)
    sums = .allocate(capacity: stride)
    columns = .allocate(capacity: stride * planned.count)
    met = .allocate(capacity: stride / 64)
    sums.initialize(repeating: 0, count: stride)
    columns.initialize(repeating: 0, count: stride * planned.count)
    met.initialize(repeating: 0, count: stride / 64)
    order = .allocate(capacity: planned.count)
    order.initialize(repeating: 0)
    fill(planned)
  }

  private func fill(_ planned: [[FieldedIndex.PlannedAlternative]]) {
    var (nextAlternative, nextCursor) = (0, 0)
    for (place, word) in planned.enumerated() {
      let start = nextAlternative
      let bounded = word.map { (alternative: $0, most: most(of: $0)) }
      for (alternative, most) in bounded.sorted(by: { $0.most > $1.most }) {
        let first = nextCursor
        for list in alternative.lists {
          let memory = BlockMemory(blocks + nextCursor * BlockMemory.byteCount)
          cursors.initializeElement(
            at: nextCursor, to: PostingCursor(list, of: documentCount, memory: memory))
          nextCursor += 1
        }
        alternatives.initializeElement(
          at: nextAlternative,
          to: SearchedAlternative(
            word: place, cursors: first..<nextCursor, scale: alternative.scale, most: most,
            count: alternative.lists.first?.count ?? 0))
        nextAlternative += 1
      }
      words.initializeElement(at: place, to: SearchedWord(alternatives: start..<nextAlternative))
    }
  }

  /// The most that an alternative can add in any document.
  private func most(of alternative: FieldedIndex.PlannedAlternative) -> UInt32 {
    scorer.bound(alternative.lists.map(\.bound).min() ?? 0, alternative.scale)
  }

  private func free() {
    words.deallocate()
    alternatives.deallocate()
    cursors.deinitialize()
    cursors.deallocate()
    blocks.deallocate()
    sums.deallocate()
    columns.deallocate()
    met.deallocate()
    order.deallocate()
  }

  private func run(limit: Int, floor: UInt32) -> [ScoredDocument] {
    var found = BestDocuments(limit: limit, floor: floor)
    var schedule = SearchSchedule(words, alternatives)
    _ = schedule.shorten(floor)
    setSwept(schedule)
    var low = 0
    while low < documentCount {
      let high = min(low + Self.windowSize, documentCount)
      let window = SearchWindow(
        low: UInt32(low), high: UInt32(high), threshold: found.threshold)
      if schedule.shorten(window.threshold) { setSwept(schedule) }
      if bound(in: window) > window.threshold {
        sweep(window, spare: window.threshold &- min(schedule.rest, window.threshold))
        if complete(window, schedule) { collect(window, &found) }
        clear(window)
      }
      low = high
    }
    return found.sorted
  }

  /// Tells the words which of their alternatives bring up candidates.
  private func setSwept(_ schedule: SearchSchedule) {
    for word in words.indices { words[word].sweptEnd = words[word].alternatives.lowerBound }
    // A word's alternatives come in their order.
    for place in schedule.places[..<schedule.sweptCount] {
      words[alternatives[place].word].sweptEnd = place + 1
    }
    for word in words.indices {
      let (end, all) = (words[word].sweptEnd, words[word].alternatives.upperBound)
      words[word].rest = end < all ? alternatives[end].most : 0
    }
  }

  /// Where a word's points in the window's documents are held.
  @inline(__always)
  func column(ofWord word: Int) -> UnsafeMutablePointer<UInt32> { columns + word * stride }
}

/// The documents that are looked at together.
struct SearchWindow {
  let low: UInt32
  let high: UInt32
  /// What a document has to exceed.
  let threshold: UInt32
  var size: UInt32 { high - low }
  /// The groups of 64 documents.
  var groups: Range<Int> { 0..<Int(size + 63) / 64 }
}
