/// Counts the words of texts without a look at their terms.
package struct WordCounter: Sendable {
  /// The folded words, in the order of their first appearance.
  package private(set) var words: [String] = []
  /// How often each of the words was seen.
  package private(set) var counts: [Int] = []
  private var typed = WordInterner()
  private var folded = WordInterner()
  /// The number of the folded word for each word as typed.
  private var foldedNumbers: [Int32] = []

  package init() {}

  /// Adds the words of a text.
  ///
  /// - Complexity: O(*n*) for a text of *n* bytes.
  package mutating func add(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      var scanner = TokenScanner(bytes: bytes)
      while let range = scanner.next() {
        let word = UnsafeBufferPointer(rebasing: bytes[range])
        let number = typed.number(of: word)
        if number == foldedNumbers.count { addTyped(word) }
        counts[Int(foldedNumbers[number])] += 1
      }
    }
  }

  /// Whether a folded word was seen.
  package func contains(_ folded: String) -> Bool { self.folded.known(folded) != nil }

  private mutating func addTyped(_ word: UnsafeBufferPointer<UInt8>) {
    let word = Folding.fold(String(decoding: word, as: UTF8.self))
    let number = folded.number(of: word)
    foldedNumbers.append(Int32(truncatingIfNeeded: number))
    guard number == words.count else { return }
    words.append(word)
    counts.append(0)
  }
}
