extension TopSearch {
  /// Adds to the candidates what they have of the alternatives that were not gone through; whether any are
  /// left that may be among the best.
  func complete(_ window: SearchWindow, _ schedule: SearchSchedule) -> Bool {
    var total: UInt32 = 0
    for word in words.indices { total &+= words[word].open }
    var (left, sifted) = (sift(window, open: total), total)
    for place in schedule.places where !alternatives[place].isAdded {
      if left == 0 { return false }
      let word = alternatives[place].word
      look(place, in: window, candidates: left)
      let isLast = place + 1 == words[word].alternatives.upperBound
      let next = min(words[word].open, isLast ? 0 : alternatives[place + 1].most)
      guard next < words[word].open else { continue }
      total &-= words[word].open &- next
      words[word].open = next
      if total <= sifted &- sifted >> Self.worthwhile {
        (left, sifted) = (sift(window, open: total), total)
      }
    }
    return left > 0
  }

  /// Candidates are sifted where what may come has fallen by this part, as a power of one half.
  private static let worthwhile: UInt32 = 3

  /// Leaves out the candidates that cannot get over the threshold; the number of the others.
  ///
  /// - Parameter open: The most that all words together can still add.
  private func sift(_ window: SearchWindow, open: UInt32) -> Int {
    let mixed = mixedWords()
    var count = 0
    for group in window.groups where met[group] != 0 {
      var bits = met[group]
      while bits != 0 {
        let offset = group << 6 | bits.trailingZeroBitCount
        let bit = bits & (0 &- bits)
        bits ^= bit
        if sums[offset] &+ open > window.threshold, reach(offset, open, mixed) > window.threshold {
          count += 1
        } else {
          met[group] ^= bit
        }
      }
    }
    return count
  }

  /// Gathers the words of which something was added and something is open in ``order``; their number.
  private func mixedWords() -> Int {
    var count = 0
    for word in words.indices where words[word].open > 0 && words[word].hasColumn {
      order[count] = word
      count += 1
    }
    return count
  }

  /// The most points that a document of the window may come to.
  @inline(__always)
  private func reach(_ offset: Int, _ open: UInt32, _ mixed: Int) -> UInt32 {
    var most = sums[offset] &+ open
    for place in 0..<mixed {
      most &-= min(words[order[place]].open, column(ofWord: order[place])[offset])
    }
    return most
  }

  /// Adds an alternative's points to those candidates that hold it.
  private func look(_ place: Int, in window: SearchWindow, candidates: Int) {
    let alternative = alternatives[place]
    let column = column(ofWord: alternative.word)
    words[alternative.word].hasColumn = true
    let take = { (offset: Int, points: UInt32) in
      let before = column[offset]
      guard points > before, met[offset >> 6] >> UInt64(offset & 63) & 1 != 0 else { return }
      column[offset] = points
      sums[offset] &+= points &- before
    }
    let first = alternative.cursors.lowerBound
    guard cursors[first].bound(window.low, window.high) > 0 else { return }
    let expected = alternative.count * Int(window.size) / documentCount
    if alternative.isTerm, candidates * Self.lookUpCost > expected {
      eachPosting(of: alternative, window, others: window.threshold, least: 1, take)
    } else {
      eachCandidate(window) { offset in
        take(offset, value(of: alternative, window.low + UInt32(offset), over: column[offset]))
      }
    }
  }

  /// Looking a document up takes as long as going through so many postings.
  private static let lookUpCost = 6

  /// Calls the body with the candidates, in order.
  @inline(__always)
  private func eachCandidate(_ window: SearchWindow, _ body: (Int) -> Void) {
    for group in window.groups {
      var bits = met[group]
      while bits != 0 {
        body(group << 6 | bits.trailingZeroBitCount)
        bits &= bits - 1
      }
    }
  }

  /// Takes what the candidates came to.
  func collect(_ window: SearchWindow, _ found: inout BestDocuments) {
    eachCandidate(window) { offset in
      if sums[offset] > found.threshold {
        found.insert(window.low + UInt32(offset), sums[offset])
      }
    }
  }

  /// Makes room for the next window.
  func clear(_ window: SearchWindow) {
    sums.update(repeating: 0, count: Int(window.size))
    met.update(repeating: 0, count: window.groups.count)
    for word in words.indices where words[word].hasColumn {
      column(ofWord: word).update(repeating: 0, count: Int(window.size))
      words[word].hasColumn = false
    }
  }
}
