extension InvertedIndex {
  /// Whether a field of a passage holds the term.
  ///
  /// - Complexity: O(log p) for p postings of the term.
  public func holds(_ term: String, field: Int, passage: Int) -> Bool {
    let slice = postings(of: term)
    let key = (Int32(passage), Int32(field))
    var low = slice.startIndex
    var high = slice.endIndex
    while low < high {
      let middle = low + (high - low) / 2
      if (slice[middle].passage, slice[middle].field) < key {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low < slice.endIndex && (slice[low].passage, slice[low].field) == key
  }
}
