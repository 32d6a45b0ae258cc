extension FieldedIndex {
  /// The place of a term in the order of bytes; nil for an unknown term.
  ///
  /// - Complexity: O(log t) for *t* terms.
  public func number(of term: String) -> Int? {
    var term = term
    return term.withUTF8 { bytes in
      let bytes = UnsafeRawBufferPointer(bytes)
      let place = firstTerm { compare($0, bytes) >= 0 }
      return place < termCount && compare(place, bytes) == 0 ? place : nil
    }
  }

  /// The term at a place.
  public func term(_ number: Int) -> String {
    withTerm(number) { String(decoding: $0, as: UTF8.self) }
  }

  /// The places of the terms that begin with a prefix: the family of a stem, or completions.
  ///
  /// - Complexity: O(log t) for *t* terms.
  public func terms(withPrefix prefix: String) -> Range<Int> {
    var prefix = prefix
    return prefix.withUTF8 { bytes in
      let bytes = UnsafeRawBufferPointer(bytes)
      let first = firstTerm { compare($0, bytes) >= 0 }
      let end = firstTerm { number in
        withTerm(number) { term in
          let head = UnsafeRawBufferPointer(rebasing: term.prefix(bytes.count))
          return Self.compare(head, bytes) > 0
        }
      }
      return first..<max(first, end)
    }
  }

  /// Calls the body with a term's bytes; none for one that is not there.
  @inline(__always)
  func withTerm<Result>(_ number: Int, _ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    let start = Int(sections.termStarts.u32(4 * number))
    let end = Int(sections.termStarts.u32(4 * number + 4))
    return sections.termBytes.withBytes { bytes in
      guard start <= end, end <= bytes.count else {
        return body(UnsafeRawBufferPointer(start: nil, count: 0))
      }
      return body(UnsafeRawBufferPointer(rebasing: bytes[start..<end]))
    }
  }

  /// The first place for which something holds that holds for all later ones.
  @inline(__always)
  private func firstTerm(where holds: (Int) -> Bool) -> Int {
    var (low, high) = (0, termCount)
    while low < high {
      let middle = low + (high - low) / 2
      if holds(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }

  @inline(__always)
  private func compare(_ number: Int, _ other: UnsafeRawBufferPointer) -> Int {
    withTerm(number) { Self.compare($0, other) }
  }

  @inline(__always)
  private static func compare(_ one: UnsafeRawBufferPointer, _ two: UnsafeRawBufferPointer) -> Int {
    for index in 0..<min(one.count, two.count) where one[index] != two[index] {
      return one[index] < two[index] ? -1 : 1
    }
    return one.count - two.count
  }
}

extension FieldedIndex {
  /// Whether one document holds all of some terms, in any field.
  public func holds(_ terms: [String]) -> Bool {
    let query = FieldedQuery(words: [.init(alternatives: [.init(terms: terms)])])
    return !terms.isEmpty && !top(query, limit: 1).isEmpty
  }
}
