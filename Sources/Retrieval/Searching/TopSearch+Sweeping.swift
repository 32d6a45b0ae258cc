extension TopSearch {
  /// Works out what each word can add in a window; what all can together.
  func bound(in window: SearchWindow) -> UInt32 {
    var total: UInt32 = 0
    for word in words.indices {
      var most = words[word].rest
      for place in words[word].swept {
        var code: UInt8 = 255
        for cursor in alternatives[place].cursors where code > 0 {
          code = min(code, cursors[cursor].bound(window.low, window.high))
        }
        alternatives[place].bound = scorer.bound(code, alternatives[place].scale)
        most = max(most, alternatives[place].bound)
      }
      words[word].most = most
      total &+= most
    }
    return total
  }

  /// Adds up the points of the alternatives that bring up candidates.
  ///
  /// - Parameter spare: By so much may what is not gone through rise without reaching the threshold.
  func sweep(_ window: SearchWindow, spare: UInt32) {
    sortByRise()
    var (spare, total) = (spare, UInt32(0))
    for word in words.indices { total &+= words[word].most }
    for word in order {
      let rise = words[word].most &- words[word].rest
      words[word].open = words[word].rest
      for place in words[word].alternatives { alternatives[place].isAdded = false }
      if rise <= spare {
        spare &-= rise
        words[word].open = words[word].most
      } else {
        add(word, window, others: total &- words[word].most)
      }
    }
  }

  /// Orders the words by how much the swept alternatives can add over the others, least first.
  private func sortByRise() {
    for word in words.indices {
      let rise = words[word].most &- words[word].rest
      var free = word
      while free > 0, words[order[free - 1]].most &- words[order[free - 1]].rest > rise {
        order[free] = order[free - 1]
        free -= 1
      }
      order[free] = word
    }
  }

  /// Adds a word's points to the sums of the window's documents.
  private func add(_ word: Int, _ window: SearchWindow, others: UInt32) {
    let (places, open) = (words[word].swept, words[word].open)
    if words[word].alternatives.count == 1, alternatives[places.lowerBound].isTerm {
      addOnly(places.lowerBound, window, others: others)
      return
    }
    words[word].hasColumn = true
    let column = column(ofWord: word)
    for place in places where alternatives[place].bound > open {
      alternatives[place].isAdded = true
      var least = open
      for other in places where other != place { least = max(least, alternatives[other].bound) }
      let take = { (offset: Int, points: UInt32) in
        let before = column[offset]
        guard points > before else { return }
        column[offset] = points
        sums[offset] &+= points &- before
        met[offset >> 6] |= 1 << UInt64(offset & 63)
      }
      if alternatives[place].isTerm {
        eachPosting(of: alternatives[place], window, others: others, least: least, take)
      } else {
        eachMeeting(of: alternatives[place], window, take)
      }
    }
  }

  /// Adds the points of a word that has but one term.
  private func addOnly(_ place: Int, _ window: SearchWindow, others: UInt32) {
    alternatives[place].isAdded = true
    eachPosting(of: alternatives[place], window, others: others, least: 0) { offset, points in
      sums[offset] &+= points
      met[offset >> 6] |= 1 << UInt64(offset & 63)
    }
  }

  /// Calls the body with the points of each posting in the window but for blocks that cannot matter.
  @inline(__always)
  func eachPosting(
    of alternative: SearchedAlternative, _ window: SearchWindow, others: UInt32, least: UInt32,
    _ body: (Int, UInt32) -> Void
  ) {
    let cursor = alternative.cursors.lowerBound
    let scale = alternative.scale
    while let head = cursors[cursor].head {
      let isLast = cursors[cursor].reaches(window.high)
      if others &+ max(least, scorer.bound(head.bound, scale)) > window.threshold {
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
    of alternative: SearchedAlternative, _ window: SearchWindow, _ body: (Int, UInt32) -> Void
  ) {
    let first = alternative.cursors.lowerBound
    var document = cursors[first].advance(to: window.low)
    while document < window.high {
      let points = value(of: alternative, document, over: 0)
      if points > 0 { body(Int(document - window.low), points) }
      document = cursors[first].advance(to: document + 1)
    }
  }

  /// The points of an alternative in a document: those of the term that is least there; 0 where
  /// they cannot be more than some.
  @inline(__always)
  func value(of alternative: SearchedAlternative, _ document: UInt32, over some: UInt32) -> UInt32 {
    var least = UInt32.max
    for cursor in alternative.cursors {
      let bound = scorer.bound(cursors[cursor].bound(at: document), alternative.scale)
      guard bound > some, cursors[cursor].advance(to: document) == document else { return 0 }
      let (frequency, mask) = cursors[cursor].current
      least = min(least, scorer.points(Int(document), frequency, mask, alternative.scale))
    }
    return least
  }
}
