package import Guides
import TextAnalysis

/// The words that guides are written in, as people would type them.
package struct Vocabulary: Sendable {
  private let counter: WordCounter
  /// The first letters of each word, as a number.
  private let prefixes: [UInt32]
  private static let prefixLength = 3

  package init(guides: [Guide]) {
    var counter = WordCounter()
    for guide in guides {
      for section in guide.sections { counter.add(section.title) }
      for passage in guide.passages {
        for sentence in passage.sentences { counter.add(sentence.text) }
      }
    }
    self.counter = counter
    prefixes = counter.words.map(Self.prefix)
  }

  /// Folded words with the number of their occurrences in passages and headings.
  ///
  /// - Complexity: O(words); made anew with each call.
  package var counts: [String: Int] {
    Dictionary(zip(counter.words, counter.counts)) { $0 + $1 }
  }

  /// Whether a folded word stands in a passage or heading.
  package func contains(_ folded: String) -> Bool { counter.contains(folded) }

  /// Words of four letters or more with some letters at their beginning, sorted: the commonest.
  ///
  /// - Complexity: O(words).
  package func words(beginning letters: String, limit: Int) -> [String] {
    let found = zip(counter.words, counter.counts).filter { word, _ in
      word.utf8.count >= Self.completedLength && word.hasPrefix(letters) && word != letters
        && word.utf8.contains { $0 > 0x39 } && !StopWords.isFunctionWord(word)
    }
    let commonest = found.sorted { ($1.1, $0.0) < ($0.1, $1.0) }.prefix(limit)
    return commonest.map(\.0).sorted()
  }

  /// Shorter words are typed sooner than completed.
  private static let completedLength = 4

  /// The words of the same family that a stemmer leaves apart, such as “pregnancy” for “pregnant”,
  /// sorted.
  package func kin(of folded: String) -> [String] {
    guard folded.utf8.count > Self.prefixLength else { return [] }
    let prefix = Self.prefix(folded)
    var kin: [String] = []
    for (number, other) in prefixes.enumerated() where other == prefix {
      let word = counter.words[number]
      if word != folded, WordForms.related(folded, word) { kin.append(word) }
    }
    return kin.sorted()
  }

  private static func prefix(_ word: String) -> UInt32 {
    word.utf8.prefix(prefixLength).reduce(0) { $0 << 8 | UInt32($1) }
  }
}
