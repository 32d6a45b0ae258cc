import Retrieval
import TextAnalysis

/// The words that guides are written in, as people would type them.
package struct Vocabulary: Sendable {
  /// Folded words in the order of their bytes.
  let words: WordList
  /// How often each stands in passages and headings: four bytes each.
  let occurrences: Region

  /// Folded words with the number of their occurrences in passages and headings.
  ///
  /// - Complexity: O(words); made anew with each call.
  package var counts: [(word: String, count: Int)] {
    (0..<words.count).map { (words.word($0), count($0)) }
  }

  /// Whether a folded word stands in a passage or heading.
  ///
  /// - Complexity: O(log *w*) for *w* words.
  package func contains(_ folded: String) -> Bool {
    let number = words.firstNumber(notBelow: folded.utf8)
    return number < words.count && words.withWord(number) { $0.elementsEqual(folded.utf8) }
  }

  /// Words of four letters or more with some letters at their beginning, sorted: the commonest.
  ///
  /// - Complexity: O(log *w* + *k*) for *k* of *w* words with this beginning.
  package func words(beginning letters: String, limit: Int) -> [String] {
    let found = numbers(beginning: letters.utf8).map { (words.word($0), count($0)) }
      .filter { word, _ in
        word.utf8.count >= Self.completedLength && word != letters
          && word.utf8.contains { $0 > 0x39 } && !StopWords.isFunctionWord(word)
      }
    let commonest = found.sorted { ($1.1, $0.0) < ($0.1, $1.0) }.prefix(limit)
    return commonest.map(\.0).sorted()
  }

  /// Shorter words are typed sooner than completed.
  private static let completedLength = 4

  /// The words of the same family that a stemmer leaves apart, such as “pregnancy” for “pregnant”,
  /// sorted.
  ///
  /// - Complexity: O(log *w* + *k*) for *k* of *w* words that begin with the same three letters.
  package func kin(of folded: String) -> [String] {
    guard folded.utf8.count > Self.prefixLength else { return [] }
    let own = Array(folded.utf8)
    var kin: [String] = []
    for number in numbers(beginning: own.prefix(Self.prefixLength)) {
      let mayBe = own.withUnsafeBytes { own in
        words.withWord(number) { WordForms.mayBeRelated(own, $0) }
      }
      guard mayBe else { continue }
      let word = words.word(number)
      if word != folded, WordForms.related(folded, word) { kin.append(word) }
    }
    return kin.sorted()
  }

  private static let prefixLength = 3

  private func count(_ number: Int) -> Int { Int(occurrences.u32(4 * number)) }

  /// The words that begin with some bytes.
  private func numbers(beginning prefix: some Collection<UInt8>) -> Range<Int> {
    let start = words.firstNumber(notBelow: prefix)
    var next = Array(prefix)
    // The least bytes beyond all that begin so.
    while let last = next.last, last == 0xFF { next.removeLast() }
    guard let last = next.last else { return start..<words.count }
    next[next.count - 1] = last + 1
    return start..<max(start, words.firstNumber(notBelow: next))
  }
}
