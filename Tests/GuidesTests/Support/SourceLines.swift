import Guides
import Testing

/// The lines of a source as an editor numbers them, cut into words without marks.
struct SourceLines {
  private let words: [[Substring]]
  private let lines: [[Unicode.Scalar]]

  init(_ text: String) {
    let all = text.split(separator: "\n", omittingEmptySubsequences: false)
    words = all.map(Self.words)
    lines = all.map { $0.unicodeScalars.filter { !$0.properties.isWhitespace } }
  }

  /// Checks that every sign of each passage stands in its lines, in order: quotes are verbatim.
  ///
  /// The bars between cells are the reader's, and a paragraph of hidden words is none.
  func expectVerbatim(_ guide: Guide, hidden: Character = "x", _ note: Comment) {
    for passage in guide.passages {
      for sentence in passage.sentences {
        let wanted = sentence.text.unicodeScalars.filter {
          !$0.properties.isWhitespace && !(passage.form == .tableRow && $0 == "|")
        }
        let range = sentence.lines.lowerBound - 1..<min(sentence.lines.upperBound, lines.count)
        var rest = wanted[...]
        for scalar in lines[range].joined() where scalar == rest.first { rest = rest.dropFirst() }
        #expect(rest.isEmpty, "\(note) \(sentence.lines): \(sentence.text)")
        let shown = Self.words(of: sentence.text[...])
        #expect(!shown.contains { $0.first == hidden }, "\(note) \(sentence.text)")
      }
    }
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
