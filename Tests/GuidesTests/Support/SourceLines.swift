import Guides
import Testing

/// The lines of a source as an editor numbers them, cut into words without marks.
struct SourceLines {
  private let words: [[Substring]]

  init(_ text: String) {
    words = text.split(separator: "\n", omittingEmptySubsequences: false).map(Self.words)
  }

  /// Checks that each sentence stands in its lines, and that each first and last line is needed.
  func expectExactLines(of guide: Guide, _ note: Comment) {
    for sentence in guide.passages.flatMap(\.sentences) {
      let lines = sentence.lines
      let first = lines.lowerBound
      let last = lines.upperBound
      #expect(holds(sentence.text, first...last), "\(note) \(lines): \(sentence.text)")
      guard first < last else { continue }
      #expect(!holds(sentence.text, first + 1...last), "\(note) not \(first): \(sentence.text)")
      #expect(!holds(sentence.text, first...last - 1), "\(note) not \(last): \(sentence.text)")
    }
  }

  /// Whether a text's words stand in the lines in order.
  private func holds(_ text: String, _ lines: ClosedRange<Int>) -> Bool {
    var wanted = Self.words(of: text[...])[...]
    for word in words[lines.lowerBound - 1..<min(lines.upperBound, words.count)].joined()
    where word == wanted.first {
      wanted = wanted.dropFirst()
    }
    return wanted.isEmpty
  }

  private static func words(of line: Substring) -> [Substring] {
    line.split { !($0.isLetter || $0.isNumber) }
  }
}
