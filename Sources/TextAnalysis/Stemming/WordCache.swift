import Synchronization

/// Remembers what was worked out for a word, for a bounded number of words.
final class WordCache: Sendable {
  /// Enough for the vocabulary of a large guide; more would only hold memory.
  private static let mostWords = 1 << 16

  private let values = Mutex<[String: String]>([:])

  /// The remembered value of a word, or the one worked out now.
  func value(for word: String, else compute: (String) -> String) -> String {
    if let known = values.withLock({ $0[word] }) { return known }
    let value = compute(word)
    values.withLock { values in
      // Starting anew is cheaper than keeping account of use, and as rare as a vocabulary so large.
      if values.count >= Self.mostWords { values.removeAll(keepingCapacity: true) }
      values[word] = value
    }
    return value
  }
}
