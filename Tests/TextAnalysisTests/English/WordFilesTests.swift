import Testing

@testable import TextAnalysis

@Suite("Files of words: every entry")
struct WordFilesTests {
  /// The lines of a file whose keys are in the order of their bytes, each once, and whose lines have
  /// one form as a whole.
  private func lines(
    of file: EmbeddedText, _ form: Regex<Substring>, fewest: Int
  ) -> [(key: String, value: String)] {
    var lines: [(key: String, value: String)] = []
    SortedLines(text: file).forEach { lines.append(($0, $1)) }
    #expect(lines.count >= fewest)
    for (one, next) in zip(lines, lines.dropFirst()) {
      #expect(one.key.utf8.lexicographicallyPrecedes(next.key.utf8), "\(next.key)")
    }
    for (key, value) in lines {
      #expect("\(key)\t\(value)".wholeMatch(of: form) != nil, "\(key)")
    }
    return lines
  }

  @Test("a spelling goes by another, or by itself, and that by itself")
  func spellingVariants() {
    for (word, other) in lines(of: .spellingVariants, #/[a-z]+\t[a-z]+/#, fewest: 110) {
      #expect(SpellingVariants.canonical(word) == other)
      #expect(SpellingVariants.canonical(other) == other)
      let way = EditDistance(from: Array(word.utf8), to: Array(other.utf8)).way(atMost: 3)
      #expect(way != nil, "\(word) is hardly \(other)")
    }
  }
}
