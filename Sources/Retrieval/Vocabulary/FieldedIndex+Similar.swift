extension FieldedIndex {
  /// A term near a word.
  public struct SimilarTerm: Sendable, Equatable {
    /// The term.
    public var term: String
    /// Its place in the order of terms.
    public var number: Int
    /// The edits between word and term.
    public var distance: Int
  }

  /// Longer words, in bytes, are not looked for.
  public static let longestSimilar = 60

  /// The terms within so many edits (0…2) of a word, in the order of terms: letters replaced, missing,
  /// added, or neighbours exchanged.
  ///
  /// - Complexity: Sublinear: beginnings that are too far are passed over by halves.
  public func terms(within edits: Int, of word: String) -> [SimilarTerm] {
    let bytes = Array(word.utf8)
    guard !bytes.isEmpty, bytes.count <= Self.longestSimilar, edits >= 0 else { return [] }
    var automaton = TermAutomaton(bytes, edits: min(2, edits))
    var found: [SimilarTerm] = []
    var number = 0
    while number < termCount {
      let verdict = withTerm(number) { automaton.read($0) }
      switch verdict {
      case .near(let distance):
        found.append(SimilarTerm(term: term(number), number: number, distance: distance))
        number += 1
      case .far: number += 1
      case .hopeless(let prefix): number = end(ofTermsLike: number, prefix: prefix)
      }
    }
    return found
  }

  /// The first place after one whose term begins otherwise, found in steps of growing size.
  private func end(ofTermsLike start: Int, prefix: Int) -> Int {
    var step = 1
    var low = start
    while low + step < termCount, sharesPrefix(start, low + step, prefix) {
      low += step
      step *= 2
    }
    var high = min(termCount, low + step)
    while low + 1 < high {
      let middle = low + (high - low) / 2
      if sharesPrefix(start, middle, prefix) { low = middle } else { high = middle }
    }
    return low + 1
  }

  private func sharesPrefix(_ one: Int, _ two: Int, _ count: Int) -> Bool {
    withTerm(one) { first in
      withTerm(two) { second in
        second.count >= count && first.prefix(count).elementsEqual(second.prefix(count))
      }
    }
  }
}
