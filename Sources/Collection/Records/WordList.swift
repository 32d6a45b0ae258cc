import Retrieval

/// Words in one buffer of bytes, by their numbers.
struct WordList: Sendable {
  /// Where each word begins, and the last one's end: four bytes each.
  let starts: Region
  let bytes: Region

  /// The number of words.
  var count: Int { max(0, starts.count / 4 - 1) }

  /// Calls the body with a word's bytes; none for one that is not there.
  @inline(__always)
  func withWord<Result>(_ number: Int, _ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    let start = Int(starts.u32(4 * number))
    let end = Int(starts.u32(4 * number + 4))
    return bytes.withBytes { bytes in
      guard start <= end, end <= bytes.count else {
        return body(UnsafeRawBufferPointer(start: nil, count: 0))
      }
      return body(UnsafeRawBufferPointer(rebasing: bytes[start..<end]))
    }
  }

  func word(_ number: Int) -> String {
    withWord(number) { String(decoding: $0, as: UTF8.self) }
  }

  /// The first number from which on words are no less than some bytes, of words in order.
  func firstNumber(notBelow other: some Collection<UInt8>) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = low + (high - low) / 2
      if withWord(middle, { $0.lexicographicallyPrecedes(other) }) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low
  }
}

/// Collects words.
struct WordListBuilder {
  private let starts = GrowingBytes()
  private let bytes = GrowingBytes()

  init() { starts.append(fixed: UInt32(0)) }

  func append(_ word: UnsafeRawBufferPointer) {
    bytes.append(word)
    starts.append(fixed: UInt32(truncatingIfNeeded: bytes.count))
  }

  func finish() -> WordList { WordList(starts: starts.finish(), bytes: bytes.finish()) }
}
